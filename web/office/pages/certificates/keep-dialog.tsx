import { declineRevocationContract } from '#shared/contracts/recognition/decline-revocation.ts';
import { listRevocationsContract } from '#shared/contracts/recognition/list-revocations.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { t } from '../../text.ts';

export type Proposal = Answer<typeof listRevocationsContract>['items'][number];

/** Deciding that a certificate is kept though the council proposed to withdraw it. */
export const KeepDialog = ({
  proposal,
  onClose,
}: {
  readonly proposal: Proposal | undefined;
  readonly onClose: () => void;
}) => {
  const decline = useCommand(declineRevocationContract, { refresh: [listRevocationsContract] });
  return (
    <ReasonDialog
      id="keep-reason"
      about={proposal?.id}
      title={t('revocations.keep')}
      confirm={t('revocations.keep')}
      consequences={[t('revocations.keep-follows')]}
      command={decline}
      send={async reason => {
        if (proposal === undefined) return undefined;
        const { certificateId, id: revocationId } = proposal;
        return decline.run({ params: { certificateId, revocationId }, body: { reason } });
      }}
      onClose={onClose}
      limit={2000}
    />
  );
};
