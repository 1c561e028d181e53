import { number } from '#web/format/numbers.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { type Column, DataTable } from '#web/ui/data-table.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { RoundBadge } from '../../parts/round-badge.tsx';
import { WaitLine } from '../../parts/wait-line.tsx';
import { t } from '../../text.ts';
import type { Progress, RoundBody } from './use-my-rounds.ts';

/** What a round waits for and until when, or that it is stuck. */
const Waiting = ({ progress }: { readonly progress: Progress | undefined }) => {
  const wait = progress?.waitsFor;
  if (progress?.stalled) return <StateBadge tone="bad">{t('rounds.stalled')}</StateBadge>;
  if (wait === undefined || wait === null) return <span class="muted">{t('rounds.nothing')}</span>;
  return <WaitLine wait={wait} />;
};

const filed = (progress: Progress | undefined): number | null =>
  progress === undefined
    ? null
    : Object.entries(progress.submissions).reduce(
        (sum, [state, count]) => sum + (state === 'draft' || state === 'withdrawn' ? 0 : (count ?? 0)),
        0,
      );

/** The rounds of a desk, a row each. */
export const RoundsTable = ({
  caption,
  rounds,
  progress,
}: {
  readonly caption: string;
  readonly rounds: readonly RoundBody[];
  readonly progress: ReadonlyMap<string, Progress>;
}) => {
  const columns: readonly Column<RoundBody>[] = [
    { key: 'year', label: t('rounds.year'), cell: ({ year }) => String(year), by: ({ year }) => year },
    {
      key: 'title',
      label: t('rounds.title'),
      head: true,
      by: ({ title }) => title,
      cell: ({ id, title }) => <AppLink href={`/office/rounds/${id}`}>{title}</AppLink>,
    },
    { key: 'state', label: t('rounds.state'), cell: ({ state }) => <RoundBadge state={state} /> },
    {
      key: 'waits',
      label: t('rounds.waits'),
      cell: ({ id }) => <Waiting progress={progress.get(id)} />,
    },
    {
      key: 'filed',
      label: t('rounds.filed'),
      end: true,
      cell: ({ id }) => {
        const count = filed(progress.get(id));
        return count === null ? '–' : number(count);
      },
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rounds}
      rowKey={({ id }) => id}
      sort={{ key: 'year', down: true }}
    />
  );
};
