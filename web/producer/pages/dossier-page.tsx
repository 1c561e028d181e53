import { useState } from 'preact/hooks';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { Timeline } from '#web/ui/timeline.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { editing } from '../dossier/editing.ts';
import { t } from '../filing-text.ts';
import { MissingList } from '../fill/missing-panel.tsx';
import { historyOf } from '../follow/history.ts';
import { ResultSection } from '../follow/result-section.tsx';
import { Submitted } from '../follow/submitted.tsx';
import { SupplementSection } from '../follow/supplement-section.tsx';
import { Withdrawal } from '../follow/withdrawal.tsx';
import { SubmissionBadge } from '../home/state-badge-of.tsx';

/** One dossier: where it stands, what happened, what it asks for, and what its owner may still do. */
export const DossierPage = ({ dossier }: { readonly dossier: Dossier }) => {
  const { submission, product, base, toDo } = dossier;
  const { server } = submission.record;
  const state = server?.state ?? 'draft';
  const may = editing(dossier, Date.now());
  const name = product.record.fields.name?.trim() || t('home.unnamed');
  const [withdrawing, withdraw] = useState(false);
  const isOver = ['withdrawn', 'ineligible', 'recognised', 'not-recognised', 'nominated'].includes(state);
  return (
    <Page
      title={t('dossier.title', { product: name })}
      crumbs={[{ label: t('home.title'), href: '/producer' }, { label: name }]}
      lead={
        <>
          <SubmissionBadge state={state} /> {dossier.round.title}
        </>
      }
    >
      {server?.assistance && (
        <p>
          {t('dossier.assisted-by', {
            officer: server.assistance.officerName,
            producer: server.assistance.producerName,
          })}
        </p>
      )}
      {state === 'draft' && may.kind !== 'submitted' && (
        <>
          <Notice kind={may.kind === 'closed' ? 'bad' : 'info'}>
            <p>
              {may.kind === 'closed'
                ? t('filing.over', { until: may.at })
                : may.kind === 'not-yet'
                  ? t('filing.not-yet', { from: may.at })
                  : t('filing.until', { until: may.at })}
            </p>
          </Notice>
          {toDo.length > 0 && (
            <Section
              title={t('filing.missing-count', { count: toDo.length })}
              lead={t('filing.missing-lead')}
            >
              <MissingList base={base} items={toDo} />
            </Section>
          )}
          <Row>
            <LinkButton kind="main" href={`${base}/${toDo[0]?.page ?? 'review'}`}>
              {t('dossier.continue')}
            </LinkButton>
          </Row>
        </>
      )}
      {server?.settlement?.eligible === false && (
        <Notice kind="bad" title={t('dossier.ineligible')}>
          {server.settlement.reason && (
            <p>
              {t('dossier.reason')}: {server.settlement.reason}
            </p>
          )}
          {server.settlement.legalBasis && (
            <p>
              {t('dossier.basis')}: {server.settlement.legalBasis}
            </p>
          )}
        </Notice>
      )}
      <SupplementSection dossier={dossier} />
      {server !== null && dossier.round.publishedAt !== null && <ResultSection dossier={dossier} />}
      <Section title={t('dossier.history')}>
        <Timeline label={t('dossier.history')} items={historyOf(dossier)} />
      </Section>
      {server?.receiptCode && (
        <Row>
          <LinkButton href={`${base}/receipt`} icon="file">
            {t('dossier.receipt')}
          </LinkButton>
        </Row>
      )}
      <Submitted dossier={dossier} />
      {!isOver && <Withdrawal dossier={dossier} name={name} open={withdrawing} onOpen={withdraw} />}
    </Page>
  );
};
