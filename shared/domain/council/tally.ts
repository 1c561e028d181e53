import type { Entry } from '../judging/judging.ts';
import type { RoundRules } from '../round/rules.ts';
import type { Standing } from './council.ts';
import { type CountedSheet, withoutOutliers } from './count-sheets.ts';
import { displayMean, reaches } from './fraction.ts';
import { applyQuotas, byTieBreak, rankStandings } from './rank-standings.ts';

export type TallyRules = Pick<
  RoundRules,
  | 'passMark'
  | 'dropOutliers'
  | 'minSheetsPerEntry'
  | 'divergenceLimit'
  | 'rankingScope'
  | 'quotaTotal'
  | 'quotaPerGroup'
  | 'tieBreak'
>;
type TallyEntry = Pick<Entry, 'submissionId' | 'establishmentId' | 'selectionCode' | 'group'>;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const criterionSums = (sheets: readonly CountedSheet[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { criterionPoints } of sheets)
    for (const [code, points] of Object.entries(criterionPoints)) sums[code] = (sums[code] ?? 0) + points;
  return sums;
};

const standingOf = (entry: TallyEntry, sheets: readonly CountedSheet[], rules: TallyRules): Standing => {
  const totals = sheets.map(({ total }) => total);
  const counted = withoutOutliers(sheets, rules.dropOutliers);
  const mean = { sum: sumOf(counted.map(({ total }) => total)), count: counted.length };
  const lowest = totals.length === 0 ? 0 : Math.min(...totals);
  const highest = totals.length === 0 ? 0 : Math.max(...totals);
  const enoughSheets = sheets.length >= rules.minSheetsPerEntry;
  return {
    submissionId: entry.submissionId,
    establishmentId: entry.establishmentId,
    selectionCode: entry.selectionCode,
    group: entry.group,
    ...mean,
    mean: displayMean(mean),
    criterionSums: criterionSums(counted),
    lowest,
    highest,
    divergent: rules.divergenceLimit !== null && highest - lowest > rules.divergenceLimit,
    enoughSheets,
    passed: enoughSheets && reaches(mean, rules.passMark),
    rank: null,
    withinQuota: false,
    tiedAtQuota: false,
  };
};

/**
 * The standings of a round, best first: the plain mean of sheet totals, kept exact (practice of the provincial rounds and
 * Circular 26/2014/TT-BCT, Annex 4), the pass mark inclusive, ranks, quotas, and ties at the quota line. `divergent` and
 * the minimum of sheets look at every sheet that counts, before outliers are left out.
 */
export const tally = (
  entries: readonly TallyEntry[],
  sheets: readonly CountedSheet[],
  rules: TallyRules,
): readonly Standing[] => {
  const sheetsOf = Map.groupBy(sheets, ({ submissionId }) => submissionId);
  const standings = entries.map(entry => standingOf(entry, sheetsOf.get(entry.submissionId) ?? [], rules));
  const order = byTieBreak(rules.tieBreak);
  const place = (standing: Standing) => (standing.enoughSheets ? 0 : 1);
  const code = (a: Standing, b: Standing) => (a.selectionCode < b.selectionCode ? -1 : 1);
  return [...applyQuotas(rankStandings(standings, rules), rules)].sort(
    (a, b) => place(a) - place(b) || (place(a) === 0 ? order(a, b) : 0) || code(a, b),
  );
};
