import { points } from '#web/format/numbers.ts';
import { BarChart } from '#web/ui/bar-chart.tsx';
import { t } from '../../text.ts';
import { decimal, hasQuota, inOrder, outcomeOf, quotaCut, type ResultBody, type Standing } from './result.ts';

const fullBar = 10_000;
const tones = { good: 'good', warn: 'warn', bad: 'bad', neutral: 'off' } as const;

/** Means drawn as bars with the pass line across them and the quota line under those it takes. */
export const StandingsChart = ({
  result,
  standings,
  what,
  quota,
}: {
  readonly result: ResultBody;
  readonly standings: readonly Standing[];
  readonly what: string;
  readonly quota: number | null;
}) => {
  const ordered = inOrder(standings);
  const quotas = hasQuota(result);
  const after = quotas ? quotaCut(ordered) : undefined;
  const cut = quota === null ? t('ranking.quota-line-bare') : t('ranking.quota-line', { quota });
  return (
    <BarChart
      caption={t('ranking.chart', { what })}
      max={fullBar}
      labelHead={t('ranking.entry')}
      valueHead={t('ranking.mean')}
      line={{
        at: result.lines.passMark,
        label: t('ranking.pass-line', { points: points(result.lines.passMark) }),
      }}
      {...(after === undefined ? {} : { cut: { after, label: cut } })}
      rows={ordered.map(standing => {
        const { tone, words } = outcomeOf(standing, quotas);
        return {
          key: standing.submissionId,
          label: (
            <>
              <strong>{standing.selectionCode}</strong> {standing.productName}
            </>
          ),
          value: standing.count === 0 ? null : standing.sum / standing.count,
          said: decimal(standing.mean),
          tone: tones[tone],
          note: words,
        };
      })}
    />
  );
};
