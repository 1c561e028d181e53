import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { getResultContract } from '#shared/contracts/council/get-result.ts';
import { listResultsContract } from '#shared/contracts/council/list-results.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { localMoment } from '#web/format/dates.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { PrintButton } from '#web/ui/print-button.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { AuditLink } from '../parts/audit-link.tsx';
import { ListDownload } from '../parts/list-download.tsx';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { ResultView } from './ranking/result-body.tsx';

type Round = Answer<typeof getRoundContract>;
type Summary = Answer<typeof listResultsContract>['items'][number];

const Sealed = ({ round }: { readonly round: Round }) => (
  <EmptyState
    title={t('ranking.sealed')}
    action={<LinkButton href={`/office/rounds/${round.id}/progress`}>{t('ranking.to-progress')}</LinkButton>}
  >
    <p>{t('ranking.sealed-why')}</p>
    <p>{t('ranking.sealed-until', { until: round.timelineLocal.scoringUntil })}</p>
  </EmptyState>
);

const nameOf = ({ version, talliedAt, cause }: Summary): string =>
  t('ranking.version-of', { version, moment: localMoment(talliedAt), cause: t(`ranking.cause.${cause}`) });

const Versions = ({ round, versions }: { readonly round: Round; readonly versions: readonly Summary[] }) => {
  const latest = versions.at(-1);
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const version = chosen ?? latest?.version ?? 0;
  const summary = versions.find(one => one.version === version);
  const result = useRead(
    getResultContract,
    { params: { roundId: round.id, version: String(version) } },
    { enabled: version > 0 },
  );
  if (latest === undefined || summary === undefined)
    return <EmptyState title={t('ranking.none')}>{t('ranking.none-hint')}</EmptyState>;
  return (
    <>
      {versions.length > 1 ? (
        <SelectField
          id="result-version"
          label={t('ranking.version')}
          value={String(version)}
          onChange={value => setChosen(Number(value))}
          options={versions.map(one => ({ value: String(one.version), label: nameOf(one) })).reverse()}
        />
      ) : (
        <p>{nameOf(summary)}</p>
      )}
      {summary.reason !== null && <p>{t('ranking.reason', { reason: summary.reason })}</p>}
      {version !== latest.version && (
        <Notice kind="info">{t('ranking.older', { version: latest.version })}</Notice>
      )}
      <AuditLink stream={`result/${round.id}/${version}`} />
      <Loaded query={result} what={t('ranking.version')}>
        {({ body }) => <ResultView result={body} criteriaSetId={round.rules.criteriaSetId} />}
      </Loaded>
      {version === latest.version && <ListDownload what="ranking" subject={{ roundId: round.id }} />}
    </>
  );
};

const Results = ({ round }: { readonly round: Round }) => {
  const list = useRead(listResultsContract, { params: { roundId: round.id } });
  return (
    <Loaded query={list} what={t('ranking.title')}>
      {({ body: { items } }) => <Versions round={round} versions={items} />}
    </Loaded>
  );
};

/** `/office/rounds/:roundId/ranking`: result versions, drawn as well as listed; sealed until scoring is closed. */
export const RankingPage = () => {
  const { roundId = '' } = useParams();
  const round = useRead(getRoundContract, { params: { roundId } });
  return (
    <Page
      title={t('ranking.title')}
      lead={round.data?.body.title}
      crumbs={roundCrumbs(round.data?.body, t('ranking.title'))}
      actions={<PrintButton />}
    >
      <Loaded query={round} what={t('ranking.title')}>
        {({ body }) =>
          hasReached(body.state, 'council') ? <Results key={body.id} round={body} /> : <Sealed round={body} />
        }
      </Loaded>
    </Page>
  );
};
