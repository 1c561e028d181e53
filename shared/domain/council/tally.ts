import type { Entry } from '../judging/judging.ts';
import type { RoundRules } from '../round/rules.ts';
import { applyQuotas } from './apply-quotas.ts';
import type { Standing } from './council.ts';
import { type CountedSheet, withoutOutliers } from './count-sheets.ts';
import { displayMean, reaches } from './fraction.ts';
import { orderStandings, ranksWithin } from './rank-standings.ts';
import { columnsOf, sumsOf } from './score-columns.ts';

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
type Scored = Omit<Standing, 'rank' | 'withinQuota' | 'tiedAtQuota'>;

const criterionSums = (sheets: readonly CountedSheet[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { criterionPoints } of sheets)
    for (const code in criterionPoints) sums[code] = (sums[code] ?? 0) + (criterionPoints[code] ?? 0);
  return sums;
};

/** The lowest and the highest total; 0 where there is no sheet. */
const extremesOf = (sheets: readonly CountedSheet[]) => {
  let lowest = sheets[0]?.total ?? 0;
  let highest = lowest;
  for (const { total } of sheets) {
    if (total < lowest) lowest = total;
    if (total > highest) highest = total;
  }
  return { lowest, highest };
};

const scoreOf = (
  { submissionId, establishmentId, selectionCode, group }: TallyEntry,
  sheets: readonly CountedSheet[],
  counted: readonly CountedSheet[],
  sum: number,
  rules: TallyRules,
): Scored => {
  const mean = { sum, count: counted.length };
  const { lowest, highest } = extremesOf(sheets);
  const enoughSheets = sheets.length >= rules.minSheetsPerEntry;
  return {
    submissionId,
    establishmentId,
    selectionCode,
    group,
    ...mean,
    mean: displayMean(mean),
    criterionSums: criterionSums(counted),
    lowest,
    highest,
    divergent: rules.divergenceLimit !== null && highest - lowest > rules.divergenceLimit,
    enoughSheets,
    passed: enoughSheets && reaches(mean, rules.passMark),
  };
};

const scoresOf = (
  entries: readonly TallyEntry[],
  sheets: readonly CountedSheet[],
  rules: TallyRules,
): readonly Scored[] => {
  const sheetsOf = Map.groupBy(sheets, ({ submissionId }) => submissionId);
  const all = entries.map(({ submissionId }) => sheetsOf.get(submissionId) ?? []);
  const counted = all.map(list => withoutOutliers(list, rules.dropOutliers));
  const sums = sumsOf(columnsOf(counted));
  return entries.map((entry, at) => scoreOf(entry, all[at] ?? [], counted[at] ?? [], sums[at] ?? 0, rules));
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
  const ordered = orderStandings(scoresOf(entries, sheets, rules), rules.tieBreak);
  const ranks = ranksWithin(ordered, rules);
  const passed = ordered.filter(score => score.passed);
  const slots = applyQuotas(passed, rules);
  return ordered.map((score, place) => {
    const slot = slots.get(score.submissionId);
    return {
      ...score,
      rank: ranks[place] ?? null,
      withinQuota: slot === 'within',
      tiedAtQuota: slot === 'tied',
    };
  });
};
