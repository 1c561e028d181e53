import { useState } from 'preact/hooks';
import { cancelRoundContract } from '#shared/contracts/round/cancel-round.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { toldLines } from '../../parts/told.ts';
import { t } from '../../text.ts';
import { afterStep } from './refreshed.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';

/** Cancelling a round for good: a reason that everybody will read, and a word typed first. */
export const CancelStep = ({ round, open, onClose }: StepProps) => {
  const cancel = useCommand(cancelRoundContract, { refresh: afterStep });
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const confirm = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    if ((await cancel.run({ params: { roundId: round.id }, body: { reason } })) === undefined) return;
    toast(t('steps.cancelled'));
    onClose();
  };
  return (
    <StepDialog roundId={round.id} step="cancel" open={open} onClose={onClose}>
      {preview => (
        <ConfirmDialog
          title={t('steps.cancel')}
          open={open}
          onClose={onClose}
          onConfirm={confirm}
          confirm={t('steps.cancel')}
          confirmWord={t('steps.cancel-word')}
          danger
          pending={cancel.pending}
          error={refusalOf(cancel.error)}
          consequences={[
            t('steps.cancel-ends', { dossiers: preview.dossiers }),
            t('steps.cancel-final'),
            ...toldLines(preview.told),
          ]}
        >
          <TextArea
            id="cancel-reason"
            label={t('steps.cancel-reason')}
            hint={t('steps.cancel-reason-hint')}
            required
            limit={1000}
            value={reason}
            onChange={setReason}
            error={missing ? t('steps.reason-missing') : undefined}
          />
        </ConfirmDialog>
      )}
    </StepDialog>
  );
};
