import { setImmediate as turn } from 'node:timers/promises';
import type { Meet } from './process.ts';

type Waiting = { readonly who: number; readonly go: () => void };

/**
 * Lets one call through at a time, whichever of those at once chance picks, and none before everybody under way stands at it
 * or is done: what happens at once happens in the same order for the same seed.
 */
export const openTurnstile = (fraction: () => number) => {
  const underWay = new Set<number>();
  const waiting: Waiting[] = [];
  let inside = false;
  let people = 0;

  const look = async (): Promise<void> => {
    await turn();
    if (inside || waiting.length === 0) return;
    if (![...underWay].every(who => waiting.some(one => one.who === who))) return;
    const [next] = waiting.splice(Math.floor(fraction() * waiting.length), 1);
    inside = true;
    next?.go();
  };

  return {
    /** Work whose calls pass through here, beside whatever else is under way. */
    enter: async <T>(work: (meet: Meet) => Promise<T>): Promise<T> => {
      people += 1;
      const who = people;
      underWay.add(who);
      const meet: Meet = async (_name, proceed) => {
        await new Promise<void>(go => {
          waiting.push({ who, go });
          void look();
        });
        try {
          return await proceed();
        } finally {
          inside = false;
          void look();
        }
      };
      try {
        return await work(meet);
      } finally {
        underWay.delete(who);
        void look();
      }
    },
    isEmpty: (): boolean => underWay.size === 0,
  };
};
