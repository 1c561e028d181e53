import type * as z from 'zod';
import type { breakdownView, reportView } from '#shared/contracts/report/report-view.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { unitAt } from '#shared/domain/place/unit.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { countBy, countStages, type ReportRound } from '#shared/domain/report/count-report.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { compareVietnamese } from '#shared/domain/wording/vietnamese-order.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { reportRound } from './report-round.ts';

type Report = z.input<typeof reportView>;
type Breakdown = z.input<typeof breakdownView>;

const kindOrder = Object.keys(establishmentKinds);

/** The commune's name in the middle of the round's year: codes go on under other names. */
const nameOf = (commune: string, year: number): string =>
  unitAt(commune, `${year}-07-01`)?.vi ?? unitAt(commune, `${year}-06-30`)?.vi ?? commune;

const breakDown = (rounds: readonly ReportRound[], year: number): Breakdown => ({
  total: countStages(rounds),
  groups: countBy(rounds, ({ group }) => group)
    .map(({ key: group, counts }) => ({ group, counts }))
    .sort((a, b) => productGroups[a.group].order - productGroups[b.group].order),
  places: countBy(rounds, ({ province, commune }) => `${province}/${commune}`)
    .map(({ key, counts }) => {
      const [province = '', commune = ''] = key.split('/');
      return { province, commune, name: nameOf(commune, year), counts };
    })
    .sort((a, b) => a.province.localeCompare(b.province) || compareVietnamese(a.name, b.name)),
  kinds: countBy(rounds, ({ kind }) => kind)
    .map(({ key: kind, counts }) => ({ kind, counts }))
    .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind)),
});

/** The figures of an authority: its rounds that were opened, latest first; its years; and all of them together. */
export const loadReport = async (world: World, authority: Authority, now: number): Promise<Report> => {
  const { level, locality } = authority;
  const rounds = (await listAll(world, 'rounds-of-authority', { level, locality }))
    .map(({ body }) => body)
    .filter(({ state, openedAt }) => hasReached(state, 'open') || openedAt !== null)
    .sort((a, b) => b.year - a.year || (a.id < b.id ? 1 : -1));
  const counted: { readonly round: (typeof rounds)[number]; readonly figures: ReportRound }[] = [];
  // One after the other: a report is no reason to read ten rounds at once.
  for (const round of rounds) counted.push({ round, figures: await reportRound(world, round) });
  const byYear = Map.groupBy(counted, ({ round }) => round.year);
  return {
    authority: { level, locality },
    madeAt: isoOf(now),
    whole: breakDown(
      counted.map(({ figures }) => figures),
      rounds[0]?.year ?? Number(isoOf(now).slice(0, 4)),
    ),
    years: [...byYear].map(([year, held]) => ({
      year,
      counts: countStages(held.map(({ figures }) => figures)),
    })),
    rounds: counted.map(({ round: { id: roundId, title, year, state }, figures }) => ({
      ...{ roundId, title, year, state },
      ...breakDown([figures], year),
    })),
  };
};
