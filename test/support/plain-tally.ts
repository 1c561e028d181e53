import type { Standing } from '#shared/domain/council/council.ts';
import type { CountedSheet } from '#shared/domain/council/count-sheets.ts';
import type { Fraction } from '#shared/domain/council/fraction.ts';
import type { TallyRules, tally } from '#shared/domain/council/tally.ts';

/** Means compared as big integers: exact by themselves. */
const compare = (a: Fraction, b: Fraction): number => {
  const [left, right] = [BigInt(a.sum) * BigInt(b.count), BigInt(b.sum) * BigInt(a.count)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Half up, by big integers. */
const shown = ({ sum, count }: Fraction): string => {
  if (count === 0) return '0.00';
  const hundredths = (2n * BigInt(sum) + BigInt(count)) / (2n * BigInt(count));
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
};

const addUp = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

type Tally = typeof tally;
type Entry = Parameters<Tally>[0][number];

const standingOf = (entry: Entry, all: readonly CountedSheet[], rules: TallyRules): Standing => {
  const sheets = all
    .filter(({ submissionId }) => submissionId === entry.submissionId)
    .sort((a, b) => a.total - b.total || (a.id < b.id ? -1 : 1));
  const counted = rules.dropOutliers && sheets.length >= 5 ? sheets.slice(1, -1) : sheets;
  const mean = { sum: addUp(counted.map(({ total }) => total)), count: counted.length };
  const codes = new Set(counted.flatMap(({ criterionPoints }) => Object.keys(criterionPoints)));
  const lowest = sheets[0]?.total ?? 0;
  const highest = sheets.at(-1)?.total ?? 0;
  const enoughSheets = sheets.length >= rules.minSheetsPerEntry;
  return {
    ...{ submissionId: entry.submissionId, establishmentId: entry.establishmentId },
    ...{ selectionCode: entry.selectionCode, group: entry.group },
    ...mean,
    mean: shown(mean),
    criterionSums: Object.fromEntries(
      [...codes].map(code => [code, addUp(counted.map(sheet => sheet.criterionPoints[code] ?? 0))]),
    ),
    ...{ lowest, highest, enoughSheets },
    divergent: rules.divergenceLimit !== null && highest - lowest > rules.divergenceLimit,
    passed: enoughSheets && compare(mean, { sum: rules.passMark, count: 1 }) >= 0,
    ...{ rank: null, withinQuota: false, tiedAtQuota: false },
  };
};

/** A tally that looks at every pair: slow, and plain enough to be believed. Without quotas. */
export const plainTally = (...[entries, sheets, rules]: Parameters<Tally>): readonly Standing[] => {
  const standings = entries.map(entry => standingOf(entry, sheets, rules));
  const order = (a: Standing, b: Standing): number => {
    if (a.enoughSheets !== b.enoughSheets) return a.enoughSheets ? -1 : 1;
    const steps = a.enoughSheets ? rules.tieBreak : [];
    const mean = a.enoughSheets ? compare(b, a) : 0;
    if (mean !== 0) return mean;
    for (const step of steps) {
      if (step === 'COUNCIL_VOTE') break;
      const sumIn = ({ criterionSums, count }: Standing) => ({ sum: criterionSums[step] ?? 0, count });
      const byCriterion = compare(sumIn(b), sumIn(a));
      if (byCriterion !== 0) return byCriterion;
    }
    return a.selectionCode < b.selectionCode ? -1 : 1;
  };
  const rankOf = (one: Standing): number | null =>
    one.enoughSheets
      ? 1 +
        standings.filter(
          other =>
            other.enoughSheets &&
            (rules.rankingScope === 'OVERALL' || other.group === one.group) &&
            compare(other, one) > 0,
        ).length
      : null;
  return standings.map(standing => ({ ...standing, rank: rankOf(standing) })).sort(order);
};
