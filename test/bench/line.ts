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
  /** What keeps it above its bound, where it is known to be. */
  readonly why?: string;
  /** What the figure is the middle of, one by one. */
  readonly each?: Readonly<Record<string, number>>;
};

export type Measure = {
  readonly name: string;
  readonly measure: () => Promise<readonly Line[]>;
};

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** A figure that is no number keeps no bound. */
export const isWithin = ({ value, bound }: Line): boolean => bound === null || value <= bound;

/** Why it is above its bound; undefined of one that is within. */
export const whyAbove = (line: Line): string | undefined =>
  isWithin(line) ? undefined : (line.why ?? 'not known yet');

/** A figure as one line for people. */
export const sayLine = (line: Line): string => {
  const { name, value, bound, unit, yardstick, note } = line;
  const verdict = bound === null ? '' : isWithin(line) ? ` (at most ${bound})` : ` (MORE than ${bound})`;
  const why = whyAbove(line);
  return `${name}: ${value} ${unit}${verdict}, against ${yardstick}; ${note}${why === undefined ? '' : `; above its bound: ${why}`}`;
};
