import './ranking.css';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { RoundRules } from '#shared/domain/round/rules.ts';
import { points } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { HashLine } from '../../parts/hash-line.tsx';
import { t } from '../../text.ts';
import { Formula } from './formula.tsx';
import { hasQuota, type ResultBody, type Standing } from './result.ts';
import { StandingsChart } from './standings-chart.tsx';
import { StandingsTable } from './standings-table.tsx';

const count = ({ standings }: ResultBody, of: 'passed' | 'withinQuota'): number =>
  standings.filter(standing => standing[of]).length;

const Facts = ({ result }: { readonly result: ResultBody }) => (
  <DescriptionList
    items={[
      { term: t('ranking.entries'), detail: result.standings.length },
      { term: t('ranking.passed'), detail: count(result, 'passed') },
      ...(hasQuota(result) ? [{ term: t('ranking.within'), detail: count(result, 'withinQuota') }] : []),
      { term: t('ranking.sheets'), detail: result.sheetCount },
    ]}
  />
);

const Divergence = ({ divergence }: Pick<ResultBody, 'divergence'>) =>
  divergence.length === 0 ? null : (
    <Notice kind="warn" title={t('ranking.divergence')}>
      <ul>
        {divergence.map(({ submissionId, selectionCode, totals, spread }) => (
          <li key={submissionId}>
            {t('ranking.divergence-line', {
              code: selectionCode,
              totals: totals.map(points).join('; '),
              spread: points(spread),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );

const groupsOf = (standings: readonly Standing[]) =>
  (Object.keys(productGroups) as (keyof typeof productGroups)[]) // the keys of a closed table
    .filter(group => standings.some(standing => standing.group === group));

/** One result version: counts, drawn and listed rankings in the scope of the rules, the formula, the seal. */
export const ResultView = ({
  result,
  criteriaSetId,
}: {
  readonly result: ResultBody;
  readonly criteriaSetId: RoundRules['criteriaSetId'];
}) => {
  const { lines, standings } = result;
  const isOverall = lines.rankingScope === 'OVERALL';
  const hasGroupLines = Object.keys(lines.quotaPerGroup).length > 0;
  return (
    <>
      <Facts result={result} />
      <Divergence divergence={result.divergence} />
      {isOverall && (
        <Section title={t('ranking.overall')}>
          <StandingsChart
            result={result}
            standings={standings}
            what={t('ranking.overall')}
            quota={lines.quotaTotal}
          />
          <StandingsTable result={result} standings={standings} what={t('ranking.overall')} />
        </Section>
      )}
      {(!isOverall || hasGroupLines) &&
        groupsOf(standings).map(group => {
          const own = standings.filter(standing => standing.group === group);
          const what = said(productGroups[group]);
          return (
            <Section key={group} title={what}>
              <StandingsChart
                result={result}
                standings={own}
                what={what}
                quota={lines.quotaPerGroup[group] ?? null}
              />
              {!isOverall && <StandingsTable result={result} standings={own} what={what} />}
            </Section>
          );
        })}
      <Formula result={result} criteriaSetId={criteriaSetId} />
      <HashLine label={t('ranking.hash')} hash={result.sheetsHash} />
    </>
  );
};
