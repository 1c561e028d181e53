import { setTimeout as pass, setImmediate as turn } from 'node:timers/promises';
import { fractionsFrom } from '#infra/local/faults/fault-plan.ts';
import type { openTurnstile } from '../support/turnstile.ts';

/** What decides in which order things happen that happen at once, and what must not. */
export type Order = {
  /** Real time that passes before a call comes to the turnstile, and before and after it is made: it must not matter. @default none */
  readonly lag?: () => Promise<void>;
  /** @default the turnstile */
  readonly openOrder?: typeof openTurnstile;
};

/** Real time as a busy computer takes it: none, a turn of the loop, some milliseconds. */
export const lagBy = (seed: number) => {
  const fraction = fractionsFrom(seed);
  return async (): Promise<void> => {
    const drawn = fraction();
    if (drawn < 0.2) await turn();
    else if (drawn < 0.4) await pass(Math.ceil(fraction() * 4));
  };
};

/** Holds nobody up, so that whoever comes first is first: a mistake for the proof to find. */
export const openFirstCome: typeof openTurnstile = () => {
  const underWay = new Set<Promise<unknown>>();
  const unmet = {
    meet: <T>(_name: string, proceed: () => Promise<T>): Promise<T> => proceed(),
    end: () => {},
  };
  return {
    enter: async work => {
      const one = work({ begin: () => unmet, meet: unmet.meet });
      underWay.add(one);
      return one.finally(() => underWay.delete(one));
    },
    isEmpty: () => underWay.size === 0,
    emptied: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    late: () => [],
  };
};
