/** One figure against its bound. `yardstick`: what it was measured against, in the same run. */
export type Line = {
  readonly name: string;
  readonly value: number;
  /** The most that is wanted; null where nothing is promised. */
  readonly bound: number | null;
  readonly unit: string;
  readonly yardstick: string;
  /** How it came about: how many, the spread, what is not in it. */
  readonly note: string;
};

export type Measure = {
  readonly name: string;
  readonly measure: () => Promise<readonly Line[]>;
};

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

export const isWithin = ({ value, bound }: Line): boolean => bound === null || value <= bound;
