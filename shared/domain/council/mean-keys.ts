import { compareFractions } from './fraction.ts';

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** The least number that every count divides; infinite where it is too large to be exact. */
const commonDenominator = (counts: Uint32Array): number => {
  let common = 1;
  let last = 1;
  for (let entry = 0; entry < counts.length; entry += 1) {
    const count = counts[entry] ?? 0;
    if (count === last || count === 0) continue;
    last = count;
    common *= count / greatestDivisor(common, count);
    if (!Number.isSafeInteger(common)) return Number.POSITIVE_INFINITY;
  }
  return common;
};

/** The place of each mean among the different ones, by comparing them in pairs: for counts that share no denominator of use. */
const placesOfMeans = (sums: Float64Array, counts: Uint32Array): Float64Array => {
  const meanOf = (entry: number) => ({ sum: sums[entry] ?? 0, count: counts[entry] ?? 0 });
  const order = [...counts.keys()].filter(entry => counts[entry] !== 0);
  order.sort((a, b) => compareFractions(meanOf(a), meanOf(b)));
  const keys = new Float64Array(sums.length).fill(-1);
  let key = 0;
  for (const [index, entry] of order.entries()) {
    const before = order[index - 1];
    if (before !== undefined && compareFractions(meanOf(before), meanOf(entry)) !== 0) key += 1;
    keys[entry] = key;
  }
  return keys;
};

const areEqual = (counts: Uint32Array): boolean => {
  for (let entry = 1; entry < counts.length; entry += 1) if (counts[entry] !== counts[0]) return false;
  return true;
};

/**
 * A whole number for each mean (sum over count), equal where the means are and in their order: the mean over the common
 * denominator of all counts, exact; of equal counts the sum itself. -1 for an entry without sheets among others.
 */
export const meanKeys = (sums: Float64Array, counts: Uint32Array): Float64Array => {
  if (areEqual(counts)) return sums;
  const common = commonDenominator(counts);
  const keys = new Float64Array(sums.length);
  for (let entry = 0; entry < keys.length; entry += 1) {
    const count = counts[entry] ?? 0;
    const key = count === 0 ? -1 : (sums[entry] ?? 0) * (common / count);
    if (key > Number.MAX_SAFE_INTEGER) return placesOfMeans(sums, counts);
    keys[entry] = key;
  }
  return keys;
};
