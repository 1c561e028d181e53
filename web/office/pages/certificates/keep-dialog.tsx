import { useState } from 'preact/hooks';
import { declineRevocationContract } from '#shared/contracts/recognition/decline-revocation.ts';
import { listRevocationsContract } from '#shared/contracts/recognition/list-revocations.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
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
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useAnew(proposal?.id, () => {
    decline.reset();
    setReason('');
    setTried(false);
  });
  const confirm = async () => {
    setTried(true);
    if (proposal === undefined || reason.trim() === '') return;
    const { certificateId, id: revocationId } = proposal;
    const answer = await decline.run({ params: { certificateId, revocationId }, body: { reason } });
    if (answer !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      title={t('revocations.keep')}
      open={proposal !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirm={t('revocations.keep')}
      pending={decline.pending}
      error={refusalOf(decline.error)}
      consequences={[t('revocations.keep-follows')]}
    >
      <TextArea
        id="keep-reason"
        label={t('steps.reason')}
        required
        limit={2000}
        rows={3}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? t('steps.reason-missing') : undefined}
      />
    </ConfirmDialog>
  );
};
