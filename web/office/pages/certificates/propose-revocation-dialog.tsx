import { useState } from 'preact/hooks';
import { listRevocationsContract } from '#shared/contracts/recognition/list-revocations.ts';
import { proposeRevocationContract } from '#shared/contracts/recognition/propose-revocation.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';
import type { Certificate } from './revoke-dialog.tsx';

const blank = { reason: '', legalBasis: '', minutes: '' };

/** Entering the council's proposal to withdraw a certificate. */
export const ProposeRevocationDialog = ({
  certificate,
  onClose,
}: {
  readonly certificate: Certificate | undefined;
  readonly onClose: () => void;
}) => {
  const propose = useCommand(proposeRevocationContract, { refresh: [listRevocationsContract] });
  const [typed, setTyped] = useState(blank);
  const [tried, setTried] = useState(false);
  useAnew(certificate?.id, () => {
    propose.reset();
    setTyped(blank);
    setTried(false);
  });
  const needed = (value: string) => (tried && value.trim() === '' ? t('builder.needed') : undefined);
  const confirm = async () => {
    setTried(true);
    if (certificate === undefined || Object.values(typed).some(value => value.trim() === '')) return;
    const answer = await propose.run({ params: { certificateId: certificate.id }, body: typed });
    if (answer === undefined) return;
    toast(t('revocations.proposed', { number: certificate.number }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('revocations.propose')}
      open={certificate !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirm={t('revocations.propose')}
      pending={propose.pending}
      error={refusalOf(propose.error)}
      consequences={[t('revocations.propose-follows')]}
    >
      <TextArea
        id="revocation-reason"
        label={t('steps.reason')}
        required
        limit={2000}
        rows={3}
        value={typed.reason}
        onChange={reason => setTyped({ ...typed, reason })}
        error={needed(typed.reason)}
      />
      <TextField
        id="revocation-basis"
        label={t('revocations.basis')}
        required
        maxLength={300}
        value={typed.legalBasis}
        onChange={legalBasis => setTyped({ ...typed, legalBasis })}
        error={needed(typed.legalBasis)}
      />
      <TextField
        id="revocation-minutes"
        label={t('revocations.minutes')}
        required
        maxLength={120}
        value={typed.minutes}
        onChange={minutes => setTyped({ ...typed, minutes })}
        error={needed(typed.minutes)}
      />
    </ConfirmDialog>
  );
};
