import type { Standing } from './council.ts';
import { compareFractions, displayMean, type Fraction } from './fraction.ts';

type Scored = Pick<Standing, 'group' | 'sum' | 'count' | 'criterionSums'>;

/** Of fewer entries a median would tell one producer what another was given. */
export const fewestForMedian = 3;

/** Where an own mean stands to the median of its group. */
export type Against = 'above' | 'at' | 'below';

export type Compared = { readonly median: string; readonly against: Against };

/** The median, exact: of an even number of means half the sum of the two in the middle. */
const medianOf = (means: readonly Fraction[]): Fraction => {
  const sorted = [...means].sort(compareFractions);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? { sum: 0, count: 0 };
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return {
    sum: lower.sum * upper.count + upper.sum * lower.count,
    count: 2 * lower.count * upper.count,
  };
};

const compare = (own: Fraction, means: readonly Fraction[]): Compared => {
  const median = medianOf(means);
  const order = compareFractions(own, median);
  return { median: displayMean(median), against: order < 0 ? 'below' : order > 0 ? 'above' : 'at' };
};

/**
 * The total and each criterion of an entry against the median of all scored entries of its group; null where the group is
 * too small to be spoken of, or the entry has no score.
 */
export const compareWithGroup = (
  own: Scored,
  standings: readonly Scored[],
  codes: readonly string[],
): { readonly total: Compared; readonly criteria: ReadonlyMap<string, Compared> } | null => {
  const group = standings.filter(({ group, count }) => group === own.group && count > 0);
  if (own.count === 0 || group.length < fewestForMedian) return null;
  const of = ({ criterionSums, count }: Scored, code: string): Fraction => ({
    sum: criterionSums[code] ?? 0,
    count,
  });
  return {
    total: compare(own, group),
    criteria: new Map(
      codes.map(code => [
        code,
        compare(
          of(own, code),
          group.map(one => of(one, code)),
        ),
      ]),
    ),
  };
};
