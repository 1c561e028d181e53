import type { RoundRules } from '../round/rules.ts';
import type { Standing } from './council.ts';
import { compareFractions } from './fraction.ts';

type RankingRules = Pick<RoundRules, 'rankingScope' | 'quotaTotal' | 'quotaPerGroup' | 'tieBreak'>;
type Slot = 'within' | 'tied' | 'out';

/** Best first by exact mean. */
const byMean = (a: Standing, b: Standing): number => compareFractions(b, a);

/** Best first by exact mean, then by the declared criteria means as far as scores go; 0 where only a vote can tell. */
export const byTieBreak =
  (steps: RankingRules['tieBreak']) =>
  (a: Standing, b: Standing): number => {
    const mean = byMean(a, b);
    if (mean !== 0) return mean;
    for (const step of steps) {
      if (step === 'COUNCIL_VOTE') return 0;
      const order = compareFractions(
        { sum: b.criterionSums[step] ?? 0, count: b.count },
        { sum: a.criterionSums[step] ?? 0, count: a.count },
      );
      if (order !== 0) return order;
    }
    return 0;
  };

/** Neighbours that the order leaves equal, best class first. */
const classesOf = (
  standings: readonly Standing[],
  order: (a: Standing, b: Standing) => number,
): readonly (readonly Standing[])[] => {
  const classes: Standing[][] = [];
  for (const standing of [...standings].sort(order)) {
    const last = classes.at(-1);
    if (last?.[0] !== undefined && order(last[0], standing) === 0) last.push(standing);
    else classes.push([standing]);
  }
  return classes;
};

/**
 * Competition ranks (1, 2, 2, 4) by exact mean within the ranking scope, over the entries with enough sheets; the others
 * have none.
 */
export const rankStandings = (
  standings: readonly Standing[],
  { rankingScope }: Pick<RankingRules, 'rankingScope'>,
): readonly Standing[] => {
  const ranked = standings.filter(({ enoughSheets }) => enoughSheets);
  const scopes = Map.groupBy(ranked, ({ group }) => (rankingScope === 'OVERALL' ? '' : group));
  const ranks = new Map<string, number>();
  for (const members of scopes.values()) {
    let better = 0;
    for (const equals of classesOf(members, byMean)) {
      for (const { submissionId } of equals) ranks.set(submissionId, better + 1);
      better += equals.length;
    }
  }
  return standings.map(standing => ({ ...standing, rank: ranks.get(standing.submissionId) ?? null }));
};

/**
 * Fills `places` from the best class on. A class that fits is taken whole; one that lies across the line is tied, for as
 * many places as are left. `need` is how many places a class asks for.
 */
const fillPlaces = (
  classes: readonly (readonly Standing[])[],
  places: number,
  need: (members: readonly Standing[]) => number,
): { readonly slots: Map<string, Slot>; readonly open: Map<string, number> } => {
  const slots = new Map<string, Slot>();
  /** Places left to a tied class, told at each of its members. */
  const open = new Map<string, number>();
  let left = places;
  for (const members of classes) {
    const wanted = need(members);
    const slot: Slot = wanted <= left ? 'within' : left > 0 ? 'tied' : 'out';
    for (const { submissionId } of members) {
      slots.set(submissionId, slot);
      if (slot === 'tied') open.set(submissionId, left);
    }
    left = slot === 'within' ? left - wanted : 0;
  }
  return { slots, open };
};

/**
 * Which passed entries the quotas take: first each group's, then the total over what the groups left. Entries that stay
 * equal across a line after every declared step are `tiedAtQuota`, for the council to vote on; none of them is taken.
 */
export const applyQuotas = (standings: readonly Standing[], rules: RankingRules): readonly Standing[] => {
  const order = byTieBreak(rules.tieBreak);
  const passed = standings.filter(standing => standing.passed);
  const slots = new Map<string, Slot>(passed.map(({ submissionId }) => [submissionId, 'within' as const]));
  const open = new Map<string, { readonly group: string; readonly places: number }>();
  for (const [group, quota] of Object.entries(rules.quotaPerGroup)) {
    const filled = fillPlaces(
      classesOf(
        passed.filter(standing => standing.group === group),
        order,
      ),
      quota,
      members => members.length,
    );
    for (const [id, slot] of filled.slots) slots.set(id, slot);
    for (const [id, places] of filled.open) open.set(id, { group, places });
  }
  if (rules.quotaTotal !== null) {
    const survivors = passed.filter(({ submissionId }) => slots.get(submissionId) !== 'out');
    const need = (members: readonly Standing[]) => {
      const fixed = members.filter(({ submissionId }) => slots.get(submissionId) === 'within').length;
      const tied = new Map(
        members.flatMap(m => open.get(m.submissionId) ?? []).map(o => [o.group, o.places]),
      );
      return fixed + [...tied.values()].reduce((sum, places) => sum + places, 0);
    };
    const filled = fillPlaces(classesOf(survivors, order), rules.quotaTotal, need);
    for (const [id, slot] of filled.slots) if (slot !== 'within') slots.set(id, slot);
  }
  return standings.map(standing => ({
    ...standing,
    withinQuota: slots.get(standing.submissionId) === 'within',
    tiedAtQuota: slots.get(standing.submissionId) === 'tied',
  }));
};
