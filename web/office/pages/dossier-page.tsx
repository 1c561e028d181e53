import { useEffect } from 'preact/hooks';
import { useLocation } from 'wouter';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { getScreeningContract } from '#shared/contracts/screening/get-screening.ts';
import { listScreeningQueueContract } from '#shared/contracts/screening/list-screening-queue.ts';
import { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Page } from '#web/ui/page.tsx';
import { Row } from '#web/ui/row.tsx';
import { SplitPane } from '#web/ui/split-pane.tsx';
import { AuditLink } from '../parts/audit-link.tsx';
import { t } from '../text.ts';
import { Checklist } from './dossier/checklist.tsx';
import { SubmittedDossier } from './dossier/submitted-dossier.tsx';

type Ids = { readonly roundId: string; readonly submissionId: string };

const keysIgnoredIn = 'input, textarea, select, [contenteditable], dialog[open] *';

/** Keys of the desk: j and k walk through the queue, e and s go to the two outcomes. Off while somebody types. */
const useKeys = (keys: Readonly<Record<string, (() => void) | undefined>>): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(keysIgnoredIn)) return;
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
};

const focus = (id: string) => () => {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
};

const Walk = ({ roundId, submissionId }: Ids) => {
  const [, go] = useLocation();
  const queue = useRead(listScreeningQueueContract, { params: { roundId } });
  const items = queue.data?.body.items ?? [];
  const at = items.findIndex(({ id }) => id === submissionId);
  const address = (index: number): string | undefined => {
    const item = items[index];
    return item === undefined ? undefined : `/office/rounds/${roundId}/screening/${item.id}`;
  };
  const [previous, next] = [at < 1 ? undefined : address(at - 1), address(at + 1)];
  const toNext = next === undefined ? undefined : () => go(next);
  const toPrevious = previous === undefined ? undefined : () => go(previous);
  useKeys({
    j: toNext,
    ArrowRight: toNext,
    k: toPrevious,
    ArrowLeft: toPrevious,
    e: focus('settle-eligible'),
    s: focus('supplement'),
  });
  return (
    <Row>
      {previous !== undefined && (
        <LinkButton small href={previous}>
          {t('dossier.previous')}
        </LinkButton>
      )}
      {at >= 0 && <span>{t('dossier.position', { at: at + 1, all: items.length })}</span>}
      {next !== undefined && (
        <LinkButton small href={next}>
          {t('dossier.next')}
        </LinkButton>
      )}
      <AuditLink stream={`submission/${submissionId}`} />
    </Row>
  );
};

const Keys = () => (
  <Disclosure summary={t('dossier.keys')}>
    <ul>
      <li>{t('dossier.key-next')}</li>
      <li>{t('dossier.key-previous')}</li>
      <li>{t('dossier.key-eligible')}</li>
      <li>{t('dossier.key-supplement')}</li>
    </ul>
  </Disclosure>
);

/** A dossier on one side, its checklist on the other. */
export const DossierPage = ({ roundId, submissionId }: Ids) => {
  const submission = useRead(getSubmissionContract, { params: { submissionId } });
  const screening = useRead(getScreeningContract, { params: { submissionId } });
  const round = useRead(getRoundContract, { params: { roundId } });
  return (
    <Loaded query={submission} what={t('dossier.what')}>
      {({ body, etag }) => (
        <Page
          title={t('dossier.of', { code: body.receiptCode ?? body.id })}
          lead={body.snapshot?.product.name}
          crumbs={[
            { label: t('screening.title'), href: `/office/rounds/${roundId}/screening` },
            { label: body.receiptCode ?? body.id },
          ]}
        >
          <Walk roundId={roundId} submissionId={submissionId} />
          <SplitPane
            lead="left"
            left={{ label: t('dossier.dossier'), children: <SubmittedDossier submission={body} /> }}
            right={{
              label: t('dossier.checklist'),
              children: (
                <Loaded query={round}>
                  {({ body: { documents, rules } }) => (
                    <Loaded query={screening} what={t('dossier.verdicts')}>
                      {read => (
                        <Checklist
                          submission={body}
                          screening={read.body}
                          etag={read.etag ?? etag}
                          asked={documents.map(({ type }) => type)}
                          supplementDays={rules.supplementWorkingDays}
                        />
                      )}
                    </Loaded>
                  )}
                </Loaded>
              ),
            }}
          />
          <Keys />
        </Page>
      )}
    </Loaded>
  );
};
