import { announceRoundContract } from '#shared/contracts/round/announce-round.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { toldLines } from '../../parts/told.ts';
import { t } from '../../text.ts';
import { afterStep } from './refreshed.ts';
import { StepDialog, StepWarnings } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';

/** Announcing a round: from here on its plan and rules are frozen for everybody. */
export const AnnounceStep = ({ round, open, onClose }: StepProps) => {
  const announce = useCommand(announceRoundContract, { refresh: afterStep });
  const confirm = async () => {
    if ((await announce.run({ params: { roundId: round.id } })) === undefined) return;
    toast(t('steps.announced'));
    onClose();
  };
  return (
    <StepDialog roundId={round.id} step="announce" open={open} onClose={onClose}>
      {preview => (
        <ConfirmDialog
          title={t('steps.announce')}
          open={open}
          onClose={onClose}
          onConfirm={confirm}
          confirm={t('steps.announce')}
          pending={announce.pending}
          error={refusalOf(announce.error)}
          consequences={[
            t('steps.announce-public'),
            t('steps.announce-frozen'),
            t('steps.announce-opens', { at: round.timelineLocal.opensAt }),
            ...toldLines(preview.told),
          ]}
        >
          <StepWarnings warnings={preview.warnings} />
        </ConfirmDialog>
      )}
    </StepDialog>
  );
};
