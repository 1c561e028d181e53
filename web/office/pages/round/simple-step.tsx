import { useState } from 'preact/hooks';
import { takeRoundStepContract } from '#shared/contracts/round/take-round-step.ts';
import type { officeTexts } from '#shared/text/web/office/index.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { stepWords } from '../../parts/round-words.ts';
import { toldLines } from '../../parts/told.ts';
import { t } from '../../text.ts';
import { afterStep } from './refreshed.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';

type SimpleStepName = 'open' | 'close-screening' | 'redrive';

const follows = {
  open: 'steps.open-follows',
  'close-screening': 'steps.close-screening-follows',
  redrive: 'steps.redrive-follows',
} as const satisfies Record<SimpleStepName, keyof typeof officeTexts>;

/** A step that moves the round on and needs nothing but a confirmation, perhaps a reason for the record. */
export const SimpleStep = ({ step, round, open, onClose }: StepProps & { readonly step: SimpleStepName }) => {
  const take = useCommand(takeRoundStepContract, { refresh: afterStep });
  const [reason, setReason] = useState('');
  const confirm = async () => {
    const body = { step, reason: reason.trim() === '' ? null : reason };
    if ((await take.run({ params: { roundId: round.id }, body })) === undefined) return;
    toast(t('steps.taken'));
    onClose();
  };
  return (
    <StepDialog roundId={round.id} step={step} open={open} onClose={onClose}>
      {preview => (
        <ConfirmDialog
          title={t(stepWords[step])}
          open={open}
          onClose={onClose}
          onConfirm={confirm}
          confirm={t(stepWords[step])}
          pending={take.pending}
          error={refusalOf(take.error)}
          consequences={[t(follows[step]), ...toldLines(preview.told)]}
        >
          {step !== 'close-screening' && (
            <TextArea
              id={`${step}-reason`}
              label={t('steps.reason-optional')}
              hint={t('steps.reason-hint')}
              limit={1000}
              value={reason}
              onChange={setReason}
            />
          )}
        </ConfirmDialog>
      )}
    </StepDialog>
  );
};
