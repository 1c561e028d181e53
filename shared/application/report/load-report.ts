import type * as z from 'zod';
import type { breakdownView, reportView } from '#shared/contracts/report/report-view.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { unitAt } from '#shared/domain/place/unit.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { countBy, countStages, type ReportRound } from '#shared/domain/report/count-report.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { type SupportBy, sumSupport, sumSupportBy } from '#shared/domain/support/sum-support.ts';
import type { SupportGrant } from '#shared/domain/support/support-grant.ts';
import { compareVietnamese } from '#shared/domain/wording/vietnamese-order.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { reportRound } from './report-round.ts';

export type Report = z.input<typeof reportView>;
type Breakdown = z.input<typeof breakdownView>;
type Counted = { readonly round: Round; readonly figures: ReportRound };

const kindOrder = Object.keys(establishmentKinds);
const none = { promisedDong: 0, deliveredDong: 0 };

/** The commune's name in the middle of the round's year: codes go on under other names. */
const nameOf = (commune: string, year: number): string =>
  unitAt(commune, `${year}-07-01`)?.vi ?? unitAt(commune, `${year}-06-30`)?.vi ?? commune;

/** Support by a key of its ledger; nothing where none was given. */
const supportBy = (grants: readonly SupportGrant[], by: SupportBy) => {
  const sums = new Map(sumSupportBy(grants, by).map(({ key, ...sum }) => [key, sum]));
  return (key: string) => sums.get(key) ?? none;
};

const breakDown = (counted: readonly Counted[], grants: readonly SupportGrant[], year: number): Breakdown => {
  const rounds = counted.map(({ figures }) => figures);
  const ofGroup = supportBy(grants, 'group');
  const ofCommune = supportBy(grants, 'commune');
  return {
    total: { counts: countStages(rounds), support: sumSupport(grants) },
    groups: countBy(rounds, ({ group }) => group)
      .map(({ key: group, counts }) => ({ group, counts, support: ofGroup(group) }))
      .sort((a, b) => productGroups[a.group].order - productGroups[b.group].order),
    places: countBy(rounds, ({ province, commune }) => `${province}/${commune}`)
      .map(({ key, counts }) => {
        const [province = '', commune = ''] = key.split('/');
        return { province, commune, name: nameOf(commune, year), counts, support: ofCommune(commune) };
      })
      .sort((a, b) => a.province.localeCompare(b.province) || compareVietnamese(a.name, b.name)),
    kinds: countBy(rounds, ({ kind }) => kind)
      .map(({ key: kind, counts }) => ({ kind, counts, support: null }))
      .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind)),
  };
};

/** Rounds of the authority that were opened, the latest first, read one after the other: a report is no reason to hurry. */
const countRounds = async (world: World, { level, locality }: Authority): Promise<readonly Counted[]> => {
  const rounds = (await listAll(world, 'rounds-of-authority', { level, locality }))
    .map(({ body }) => body)
    .filter(({ openedAt, state }) => openedAt !== null || (state !== 'planned' && state !== 'announced'))
    .sort((a, b) => b.year - a.year || (a.id < b.id ? 1 : -1));
  const counted: Counted[] = [];
  for (const round of rounds) counted.push({ round, figures: await reportRound(world, round) });
  return counted;
};

/** The figures of an authority: its rounds, its years, and all of them together; beside them what its ledger of support says. */
export const loadReport = async (world: World, authority: Authority, now: number): Promise<Report> => {
  const { level, locality } = authority;
  const [counted, ledger] = await Promise.all([
    countRounds(world, authority),
    listAll(world, 'support-of-authority', { level, locality }),
  ]);
  const grants = ledger.map(({ body }) => body);
  const latest = counted[0]?.round;
  const roundYear = new Map(counted.map(({ round }) => [round.id, round.year]));
  const grantsOfYear = Map.groupBy(grants, ({ roundId }) => roundYear.get(roundId));
  return {
    authority: { level, locality },
    authorityName: latest?.authorityName ?? null,
    standingBody: latest?.standingBody ?? null,
    madeAt: isoOf(now),
    whole: breakDown(counted, grants, latest?.year ?? Number(isoOf(now).slice(0, 4))),
    years: [...Map.groupBy(counted, ({ round }) => round.year)].map(([year, held]) => ({
      year,
      counts: countStages(held.map(({ figures }) => figures)),
      support: sumSupport(grantsOfYear.get(year) ?? []),
    })),
    rounds: counted.map(one => {
      const { id: roundId, title, year, state } = one.round;
      const given = grants.filter(grant => grant.roundId === roundId);
      return { roundId, title, year, state, ...breakDown([one], given, year) };
    }),
  };
};
