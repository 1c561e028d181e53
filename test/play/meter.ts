import type { LocalServer } from '../support/http/local-server.ts';
import { addUsed, type Used } from './add-used.ts';

export type Usage = {
  readonly wcu: number;
  readonly rcu: number;
  readonly transitions: number;
  /** Everything that AWS would bill, by its name in a price list. */
  readonly used: Used;
};
export type Meter = {
  /** Notes what was used so far, before the server (and with it the meter) is ended. */
  readonly keep: () => Promise<void>;
  readonly total: () => Promise<Usage>;
};

/** What the play cost, over restarts of the server. The meter is in memory; transitions stay in the engine's store. */
export const openMeter = (server: LocalServer): Meter => {
  let kept: Used = {};
  const read = async (): Promise<{ readonly used: Used; readonly transitions: number }> => {
    const { used, transitions } = await server.control<Pick<Usage, 'used' | 'transitions'>>('GET', 'meter');
    return { used: addUsed(kept, used), transitions };
  };
  return {
    keep: async () => {
      kept = (await read()).used;
    },
    total: async () => {
      const { used, transitions } = await read();
      return {
        wcu: used['dynamodb.writeUnits'] ?? 0,
        rcu: used['dynamodb.readUnits'] ?? 0,
        transitions,
        used: { ...used, 'sfn.transitions': transitions },
      };
    },
  };
};
