/** An exact mean: a sum of hundredths of a point over a count of sheets. Never divided before it is compared. */
export type Fraction = { readonly sum: number; readonly count: number };

/** Negative when `a` is the smaller, zero when equal; exact, by cross-multiplication in big integers. Counts must not be 0. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const left = BigInt(a.sum) * BigInt(b.count);
  const right = BigInt(b.sum) * BigInt(a.count);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Whether the mean reaches a mark in hundredths, inclusive. An empty fraction reaches nothing. */
export const reaches = ({ sum, count }: Fraction, mark: number): boolean =>
  count > 0 && BigInt(sum) >= BigInt(mark) * BigInt(count);

/** The mean for people: points with two decimals, half up (`84.125` is `84.13`). For display only. */
export const displayMean = ({ sum, count }: Fraction): string => {
  if (count === 0) return '0.00';
  const hundredths = (2n * BigInt(sum) + BigInt(count)) / (2n * BigInt(count));
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
};
