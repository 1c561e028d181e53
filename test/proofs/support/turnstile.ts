import { setImmediate as turn } from 'node:timers/promises';
import type { Begun, Meet } from './process.ts';

type Call = { readonly who: number; readonly number: number; go: (() => void) | undefined };
type People = { readonly begin: () => Begun; readonly meet: Meet };

/**
 * Lets one call through at a time, whichever of those that stand at it chance picks, and none before everybody under way
 * stands there with every call he has begun: what happens at once happens in the same order for the same seed, however long
 * calls take, and whoever comes first.
 */
export const openTurnstile = (fraction: () => number) => {
  const underWay = new Set<number>();
  const calls = new Set<Call>();
  const passedOver = new Set<number>();
  const late: string[] = [];
  let inside = false;
  let people = 0;
  let begun = 0;
  let emptied: PromiseWithResolvers<void> | undefined;

  const isEmpty = (): boolean => underWay.size === 0 && calls.size === 0;
  const allStand = (): boolean => {
    const standing = new Set([...calls].map(({ who }) => who));
    return [...calls].every(({ go }) => go !== undefined) && [...underWay].every(who => standing.has(who));
  };
  const look = async (): Promise<void> => {
    // What follows a call that ended takes no time: by the next turn of the loop everyone stands where he will.
    await turn();
    if (isEmpty()) {
      emptied?.resolve();
      emptied = undefined;
    }
    if (inside || calls.size === 0 || !allStand()) return;
    const inOrder = [...calls].sort((a, b) => a.who - b.who || a.number - b.number);
    const next = inOrder[Math.floor(fraction() * inOrder.length)];
    if (next?.go === undefined) return;
    for (const { who } of calls) passedOver.add(who);
    passedOver.delete(next.who);
    inside = true;
    next.go();
  };

  const beginBy = (who: number) => (): Begun => {
    if (passedOver.has(who))
      late.push(`${who} began a call while others were let through: the order is by chance`);
    begun += 1;
    const call: Call = { who, number: begun, go: undefined };
    calls.add(call);
    return {
      meet: async (_name, proceed) => {
        await new Promise<void>(go => {
          call.go = go;
          void look();
        });
        call.go = undefined;
        try {
          return await proceed();
        } finally {
          inside = false;
          void look();
        }
      },
      end: () => {
        calls.delete(call);
        void look();
      },
    };
  };

  return {
    /** Work whose calls pass through here, beside whatever else is under way. */
    enter: async <T>(work: (one: People) => Promise<T>): Promise<T> => {
      people += 1;
      const who = people;
      underWay.add(who);
      const begin = beginBy(who);
      const meet: Meet = async (name, proceed) => {
        const call = begin();
        try {
          return await call.meet(name, proceed);
        } finally {
          call.end();
        }
      };
      try {
        return await work({ begin, meet });
      } finally {
        underWay.delete(who);
        passedOver.delete(who);
        void look();
      }
    },
    isEmpty,
    /** Nobody is under way. */
    emptied: async (): Promise<void> => {
      if (isEmpty()) return;
      emptied ??= Promise.withResolvers();
      await emptied.promise;
    },
    /** Calls that were begun when they could not be waited for: what decided their order was chance. */
    late: (): readonly string[] => late,
  };
};
