import '../receipt/receipt.css';
import { useState } from 'preact/hooks';
import { getReceiptContract } from '#shared/contracts/submission/get-receipt.ts';
import { LaterPaperButtons } from '#web/app/later-paper-buttons.ts';
import { number } from '#web/format/numbers.ts';
import { useCopy } from '#web/offline/hooks.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { CopyButton } from '#web/ui/copy-button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Paper } from '#web/ui/paper.tsx';
import { PrintButton } from '#web/ui/print-button.tsx';
import { QrCode } from '#web/ui/qr-code.tsx';
import { Row } from '#web/ui/row.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';
import { type ReceiptFacts, receiptFacts } from '../receipt/receipt-facts.ts';

const ReceiptPaper = ({ facts }: { readonly facts: ReceiptFacts }) => (
  <Paper agency={facts.agency} title={t('receipt.paper')} subtitle={facts.code}>
    <div class="receipt-qr">
      <QrCode text={facts.address} label={t('receipt.qr', { code: facts.code })} />
    </div>
    <table class="paper-table">
      <tbody>
        {facts.facts.map(({ term, detail }) => (
          <tr key={term}>
            <th scope="row">{term}</th>
            <td>{detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <h3>{t('receipt.contents')}</h3>
    <table class="paper-table">
      <thead>
        <tr>
          <th scope="col">{t('receipt.paper-name')}</th>
          <th scope="col" class="paper-right">
            {t('receipt.files')}
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.papers.map(({ label, files }) => (
          <tr key={label}>
            <td>{label}</td>
            <td class="paper-right">{number(files)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <h3>{t('receipt.next')}</h3>
    <ul>
      {facts.next.map(({ label, by }) => (
        <li key={label}>
          {by}: {label}
        </li>
      ))}
      <li>{t('receipt.call')}</li>
    </ul>
    <p>{t('receipt.look-up', { address: `${location.host}/status` })}</p>
    {facts.proof !== null && <p class="receipt-proof">{t('receipt.proof', { hash: facts.proof })}</p>}
  </Paper>
);

const SaveButton = ({ facts }: { readonly facts: ReceiptFacts }) => {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const { saveReceiptPicture } = await import('../receipt/receipt-picture.ts');
      await saveReceiptPicture(facts);
      toast(t('receipt.saved'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon="download" pending={busy} onClick={() => void save()}>
      {t('receipt.save')}
    </Button>
  );
};

const crumbs = () => [{ label: t('home.title'), href: '/producer' }, { label: t('dossier.receipt') }];

const Given = ({ dossier, submissionId }: { readonly dossier: Dossier; readonly submissionId: string }) => {
  const receipt = useCopy(getReceiptContract, { params: { submissionId } });
  const facts = receiptFacts(dossier, receipt.data);
  if (facts === null) return null;
  return (
    <Page title={t('receipt.title')} crumbs={crumbs()}>
      <Notice kind="good" title={t('receipt.lead', { at: facts.receivedAt })}>
        <p>
          {t('receipt.code')}: <strong class="receipt-code">{facts.code}</strong>{' '}
          <CopyButton text={facts.code} what={t('receipt.code')} />
        </p>
      </Notice>
      <Row>
        <SaveButton facts={facts} />
        <PrintButton>{t('receipt.print')}</PrintButton>
        <LinkButton href={dossier.base}>{t('receipt.to-dossier')}</LinkButton>
        <LinkButton href="/producer" kind="link">
          {t('receipt.to-list')}
        </LinkButton>
      </Row>
      <LaterPaperButtons what="receipt" subject={{ submissionId }} />
      <ReceiptPaper facts={facts} />
    </Page>
  );
};

/** What the person keeps after submitting: code, QR, hour, what was received, what happens next. */
export const ReceiptPage = ({ dossier }: { readonly dossier: Dossier }) => {
  const { server } = dossier.submission.record;
  if (server !== null && server.receiptCode !== null)
    return <Given dossier={dossier} submissionId={server.id} />;
  return (
    <Page title={t('dossier.receipt')} crumbs={crumbs()}>
      <EmptyState
        title={t('receipt.none')}
        action={
          <LinkButton kind="main" href={dossier.base}>
            {t('receipt.to-dossier')}
          </LinkButton>
        }
      />
    </Page>
  );
};
