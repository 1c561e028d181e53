import { useState } from 'preact/hooks';
import { settleSubmissionContract } from '#shared/contracts/screening/settle-submission.ts';
import { useCommand } from '#web/api/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Row } from '#web/ui/row.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { t } from '../../text.ts';
import { dossierReads } from './dossier-reads.ts';
import { Refused } from './refused.tsx';
import type { ScreeningView, SubmissionView } from './views.ts';

type Outcome = 'eligible' | 'ineligible';

/** Settles the dossier: eligible, or not for a reason in law that the producer reads. */
export const SettleForm = ({
  submission,
  screening,
  etag,
}: {
  readonly submission: SubmissionView;
  readonly screening: ScreeningView;
  readonly etag: string | null;
}) => {
  const settle = useCommand(settleSubmissionContract, { refresh: dossierReads });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reason, setReason] = useState('');
  const [basis, setBasis] = useState('');
  const [missing, setMissing] = useState(false);
  const blocking = screening.verdicts.filter(({ severity }) => severity === 'blocking').length;
  const code = submission.receiptCode ?? submission.id;
  const refuse = () => {
    const isWhole = reason.trim() !== '' && basis.trim() !== '';
    setMissing(!isWhole);
    if (isWhole) setOutcome('ineligible');
    else document.getElementById('settle-reason')?.focus();
  };
  const run = async () => {
    const eligible = outcome === 'eligible';
    await settle.run({
      params: { submissionId: submission.id },
      etag,
      body: { eligible, reason: eligible ? null : reason.trim(), legalBasis: eligible ? null : basis.trim() },
    });
    setOutcome(null);
  };
  const consequences =
    outcome === 'ineligible'
      ? [t('dossier.settle-ineligible', { code })]
      : [
          t('dossier.settle-eligible', { code }),
          ...(blocking > 0 ? [t('dossier.settle-blocking', { count: blocking })] : []),
        ];
  return (
    <>
      <Refused error={settle.error} />
      <Row>
        <button
          id="settle-eligible"
          type="button"
          class="button button-main"
          onClick={() => setOutcome('eligible')}
        >
          {t('dossier.eligible')}
        </button>
      </Row>
      <Disclosure summary={t('dossier.refuse')} open={missing}>
        <TextArea
          id="settle-reason"
          label={t('dossier.reason')}
          value={reason}
          onChange={setReason}
          rows={2}
          limit={2000}
          {...(missing ? { error: t('dossier.reason-needed') } : {})}
        />
        <TextField
          id="settle-basis"
          label={t('dossier.basis')}
          hint={t('dossier.basis-hint')}
          value={basis}
          onChange={setBasis}
          maxLength={300}
        />
        <Button kind="danger" onClick={refuse}>
          {t('dossier.ineligible')}
        </Button>
      </Disclosure>
      <ConfirmDialog
        open={outcome !== null}
        danger={outcome === 'ineligible'}
        title={t(outcome === 'ineligible' ? 'dossier.ineligible' : 'dossier.eligible')}
        consequences={consequences}
        confirm={t(outcome === 'ineligible' ? 'dossier.ineligible' : 'dossier.eligible')}
        pending={settle.pending}
        onConfirm={() => void run()}
        onClose={() => setOutcome(null)}
      />
    </>
  );
};
