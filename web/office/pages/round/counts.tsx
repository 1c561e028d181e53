import { type SubmissionState, submissionStates } from '#shared/domain/submission/states.ts';
import { number } from '#web/format/numbers.ts';
import { CommuneName } from '#web/place/commune-name.tsx';
import { BarChart } from '#web/ui/bar-chart.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { submissionWords } from '../../parts/round-words.ts';
import { t } from '../../text.ts';
import type { Progress } from '../rounds/use-my-rounds.ts';

// The keys of a const table.
const states = Object.keys(submissionStates) as readonly SubmissionState[];

/** Dossiers by state; results do not show here before they are published. */
export const DossierCounts = ({ submissions }: Pick<Progress, 'submissions'>) => {
  const rows = states.flatMap(state => {
    const count = submissions[state];
    return count === undefined
      ? []
      : [{ key: state, label: t(submissionWords[state]), value: count, said: number(count) }];
  });
  return (
    <Section title={t('round.dossiers')}>
      {rows.length === 0 ? (
        <p class="muted">{t('round.no-dossiers')}</p>
      ) : (
        <BarChart
          caption={t('round.dossiers-caption')}
          max={Math.max(...rows.map(({ value }) => value))}
          rows={rows}
          labelHead={t('round.dossier-state')}
          valueHead={t('round.dossier-count')}
        />
      )}
    </Section>
  );
};

/** Communes and what came from them, where the plan asks for a minimum. */
export const Localities = ({
  localities,
  province,
}: Pick<Progress, 'localities'> & {
  /** Of the round; communes of a round of any other level stand as codes. */
  readonly province: string;
}) => {
  if (localities === null) return null;
  const short = localities.places.filter(({ enough }) => !enough).length;
  return (
    <Section
      title={t('round.localities')}
      lead={t('round.localities-lead', { minimum: localities.minimum, count: short })}
    >
      <DataTable
        caption={t('round.localities')}
        hideCaption
        rows={localities.places}
        rowKey={({ commune }) => commune}
        empty={<p class="muted">{t('round.no-localities')}</p>}
        columns={[
          {
            key: 'commune',
            label: t('round.commune'),
            head: true,
            cell: ({ commune }) => <CommuneName province={province} code={commune} />,
            by: ({ commune }) => commune,
          },
          {
            key: 'entries',
            label: t('rounds.filed'),
            end: true,
            cell: ({ entries }) => number(entries),
            by: ({ entries }) => entries,
          },
          {
            key: 'enough',
            label: t('round.enough-head'),
            cell: ({ enough }) => (
              <StateBadge tone={enough ? 'good' : 'warn'}>
                {enough ? t('round.enough') : t('round.short')}
              </StateBadge>
            ),
          },
        ]}
      />
    </Section>
  );
};
