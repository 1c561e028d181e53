import { points } from '#web/format/numbers.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../../text.ts';
import { decimal, hasQuota, inOrder, outcomeOf, type ResultBody, type Standing, sharers } from './result.ts';

const Marks = ({ result, standing }: { readonly result: ResultBody; readonly standing: Standing }) => {
  const { tone, words } = outcomeOf(standing, hasQuota(result));
  const codes = sharers(result, standing);
  return (
    <div class="ranking-marks">
      <StateBadge tone={tone}>{words}</StateBadge>
      {codes.length > 0 && <span>{t('ranking.same-rank', { codes: codes.join(', ') })}</span>}
      {standing.divergent && (
        <StateBadge tone="warn">
          {t('ranking.divergent', { lowest: points(standing.lowest), highest: points(standing.highest) })}
        </StateBadge>
      )}
    </div>
  );
};

const Entry = ({ standing }: { readonly standing: Standing }) => (
  <>
    {standing.productName}
    {standing.establishmentName !== null && <span class="ranking-firm">{standing.establishmentName}</span>}
  </>
);

/** The ranking as a table: every figure that the chart draws, and those it does not. */
export const StandingsTable = ({
  result,
  standings,
  what,
}: {
  readonly result: ResultBody;
  readonly standings: readonly Standing[];
  readonly what: string;
}) => (
  <DataTable
    caption={t('ranking.table', { what })}
    hideCaption
    rows={inOrder(standings)}
    rowKey={({ submissionId }) => submissionId}
    columns={[
      {
        key: 'code',
        label: t('ranking.code'),
        cell: ({ selectionCode }) => <span class="nowrap">{selectionCode}</span>,
        by: ({ selectionCode }) => selectionCode,
        head: true,
      },
      {
        key: 'rank',
        label: t('ranking.rank'),
        cell: ({ rank }) => rank ?? t('ranking.no-rank'),
        by: ({ rank }) => rank,
        end: true,
      },
      {
        key: 'product',
        label: t('ranking.entry'),
        cell: standing => <Entry standing={standing} />,
        by: ({ productName }) => productName,
      },
      {
        key: 'mean',
        label: t('ranking.mean'),
        cell: ({ mean }) => <strong>{decimal(mean)}</strong>,
        by: ({ sum, count }) => (count === 0 ? null : sum / count),
        end: true,
      },
      ...(standings[0]?.criteria ?? []).map(({ code, max }) => ({
        key: code,
        label: t('ranking.criterion', { code, max: points(max) }),
        cell: ({ criteria }: Standing) => decimal(criteria.find(one => one.code === code)?.mean ?? ''),
        end: true,
      })),
      {
        key: 'spread',
        label: t('ranking.spread'),
        cell: ({ spread }) => points(spread),
        by: ({ spread }) => spread,
        end: true,
      },
      { key: 'sheets', label: t('ranking.sheet-count'), cell: ({ count }) => count, end: true },
      {
        key: 'result',
        label: t('ranking.result'),
        cell: standing => <Marks result={result} standing={standing} />,
      },
    ]}
  />
);
