import { setTimeout } from 'node:timers/promises';
import { jitter } from '../chance/chance.ts';

/** How tries are set apart in time. */
export type Pace = {
  /** Milliseconds of real time, from any beginning. */
  readonly elapsed: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** A number in [0, 1) that takes those apart who failed together. */
  readonly random: () => number;
};

export const pace: Pace = {
  elapsed: () => performance.now(),
  pause: ms => setTimeout(ms),
  random: jitter,
};
