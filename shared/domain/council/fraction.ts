/** An exact mean: a sum of hundredths of a point over a count of sheets. Never divided before it is compared. */
export type Fraction = { readonly sum: number; readonly count: number };

/** Negative when `a` is the smaller, zero when equal; exact, by cross-multiplication. Counts must not be 0. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const left = a.sum * b.count;
  const right = b.sum * a.count;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  return Number(BigInt(a.sum) * BigInt(b.count) - BigInt(b.sum) * BigInt(a.count));
};

/** Whether the mean reaches a mark in hundredths, inclusive. An empty fraction reaches nothing. */
export const reaches = (mean: Fraction, mark: number): boolean =>
  mean.count > 0 && compareFractions(mean, { sum: mark, count: 1 }) >= 0;

/** The mean for people: points with two decimals, half up (`84.125` is `84.13`). For display only. */
export const displayMean = ({ sum, count }: Fraction): string => {
  if (count === 0) return '0.00';
  const halves = 2 * sum + count;
  const hundredths = (halves - (halves % (2 * count))) / (2 * count);
  const decimals = hundredths % 100;
  return `${(hundredths - decimals) / 100}.${String(decimals).padStart(2, '0')}`;
};
