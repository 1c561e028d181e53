import type { RoundRules } from '../round/rules.ts';
import type { Standing } from './council.ts';
import { compareFractions } from './fraction.ts';
import { meanKeys } from './mean-keys.ts';
import { competitionRanks, orderByRank } from './rank-keys.ts';

type Ranked = Omit<Standing, 'rank' | 'withinQuota' | 'tiedAtQuota'>;
type TieBreak = RoundRules['tieBreak'];

/** Best first by exact mean, then by the declared criteria means as far as scores go; 0 where only a vote can tell. */
export const byTieBreak =
  (steps: TieBreak) =>
  (a: Ranked, b: Ranked): number => {
    const mean = compareFractions(b, a);
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

const bySelectionCode = (a: Ranked, b: Ranked): number => (a.selectionCode < b.selectionCode ? -1 : 1);

/** Neighbours that an order leaves equal, as they stand. */
export const classesOf = <T>(sorted: readonly T[], order: (a: T, b: T) => number): readonly T[][] => {
  const classes: T[][] = [];
  for (const one of sorted) {
    const last = classes.at(-1);
    if (last?.[0] !== undefined && order(last[0], one) === 0) last.push(one);
    else classes.push([one]);
  }
  return classes;
};

/**
 * Best first by exact mean, tie-break and selection code. The means are counted into their places; only entries of one mean
 * are compared with each other.
 */
const bestFirst = <T extends Ranked>(scored: readonly T[], steps: TieBreak): readonly T[] => {
  const keys = meanKeys(
    Float64Array.from(scored, ({ sum }) => sum),
    Uint32Array.from(scored, ({ count }) => count),
  );
  const order = orderByRank(competitionRanks(keys));
  const byRest = byTieBreak(steps);
  const best: T[] = [];
  let equals: T[] = [];
  for (let place = 0; place < order.length; place += 1) {
    const at = order[place] ?? 0;
    const next = order[place + 1];
    const one = scored[at];
    if (one !== undefined) equals.push(one);
    if (next !== undefined && keys[next] === keys[at]) continue;
    if (equals.length > 1) equals.sort((a, b) => byRest(a, b) || bySelectionCode(a, b));
    best.push(...equals);
    equals = [];
  }
  return best;
};

/** Best first; after them those without enough sheets, by selection code. */
export const orderStandings = <T extends Ranked>(standings: readonly T[], steps: TieBreak): readonly T[] => [
  ...bestFirst(
    standings.filter(({ enoughSheets }) => enoughSheets),
    steps,
  ),
  ...standings.filter(({ enoughSheets }) => !enoughSheets).sort(bySelectionCode),
];

/**
 * Competition ranks (1, 2, 2, 4) by exact mean within the ranking scope, of standings in their order; null for those
 * without enough sheets.
 */
export const ranksWithin = (
  ordered: readonly Ranked[],
  { rankingScope }: Pick<RoundRules, 'rankingScope'>,
): readonly (number | null)[] => {
  const scopes = new Map<string, { members: number; rank: number; last: Ranked | undefined }>();
  return ordered.map(standing => {
    if (!standing.enoughSheets) return null;
    const name = rankingScope === 'OVERALL' ? '' : standing.group;
    const scope = scopes.get(name) ?? { members: 0, rank: 0, last: undefined };
    scope.members += 1;
    if (scope.last === undefined || compareFractions(scope.last, standing) !== 0) scope.rank = scope.members;
    scope.last = standing;
    scopes.set(name, scope);
    return scope.rank;
  });
};
