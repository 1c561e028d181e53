import { useState } from 'preact/hooks';
import { listCertificatesContract } from '#shared/contracts/recognition/list-certificates.ts';
import { listRevocationsContract } from '#shared/contracts/recognition/list-revocations.ts';
import { revokeCertificateContract } from '#shared/contracts/recognition/revoke-certificate.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';

export type Certificate = Answer<typeof listCertificatesContract>['items'][number];

/** Withdrawing a certificate: by which decision and why; its number is typed first. */
export const RevokeDialog = ({
  certificate,
  onClose,
}: {
  readonly certificate: Pick<Certificate, 'id' | 'number' | 'productName'> | undefined;
  readonly onClose: () => void;
}) => {
  const revoke = useCommand(revokeCertificateContract, {
    refresh: [listCertificatesContract, listRevocationsContract],
  });
  const [decision, setDecision] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useAnew(certificate?.id, () => {
    revoke.reset();
    setDecision('');
    setReason('');
    setTried(false);
  });
  const confirm = async () => {
    setTried(true);
    if (certificate === undefined || decision.trim() === '' || reason.trim() === '') return;
    const params = { certificateId: certificate.id };
    if ((await revoke.run({ params, body: { decision, reason } })) === undefined) return;
    toast(t('certificates.revoked', { number: certificate.number }));
    setTried(false);
    setDecision('');
    setReason('');
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('certificates.revoke')}
      open={certificate !== undefined}
      onClose={onClose}
      onConfirm={confirm}
      confirm={t('certificates.revoke')}
      confirmWord={certificate?.number}
      danger
      pending={revoke.pending}
      error={refusalOf(revoke.error)}
      consequences={
        certificate === undefined
          ? []
          : [
              t('certificates.revoke-follows', {
                number: certificate.number,
                product: certificate.productName,
              }),
              t('certificates.revoke-public'),
            ]
      }
    >
      <TextField
        id="revoke-decision"
        label={t('certificates.revoke-decision')}
        required
        maxLength={120}
        width="medium"
        value={decision}
        onChange={setDecision}
        error={tried && decision.trim() === '' ? t('builder.needed') : undefined}
      />
      <TextArea
        id="revoke-reason"
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
