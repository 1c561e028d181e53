import type { LocalServer } from '../support/http/local-server.ts';

export type Usage = { readonly wcu: number; readonly rcu: number; readonly transitions: number };
export type Meter = {
  /** Notes what was used so far, before the server (and with it the meter) is ended. */
  readonly keep: () => Promise<void>;
  readonly total: () => Promise<Usage>;
};

/** What the play cost, over restarts of the server. Capacity is metered in memory; transitions stay in the engine's store. */
export const openMeter = (server: LocalServer): Meter => {
  const kept = { wcu: 0, rcu: 0 };
  const read = () => server.control<Usage>('GET', 'meter');
  return {
    keep: async () => {
      const { wcu, rcu } = await read();
      kept.wcu += wcu;
      kept.rcu += rcu;
    },
    total: async () => {
      const { wcu, rcu, transitions } = await read();
      return { wcu: kept.wcu + wcu, rcu: kept.rcu + rcu, transitions };
    },
  };
};
