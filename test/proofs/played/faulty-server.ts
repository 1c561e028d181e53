import { setTimeout as pause } from 'node:timers/promises';
import type { FaultPlan } from '#infra/local/faults/fault-plan.ts';
import type { FaultKind } from '#infra/local/faults/faults.ts';
import type { LocalServer } from '#test/support/http/local-server.ts';

/** What calls met: of each kind, of each caller, at each operation of the store or other service; and of how many calls. */
export type Met = {
  readonly injected: Readonly<Record<FaultKind, number>>;
  readonly calls: number;
  readonly met: Readonly<Record<string, number>>;
  readonly at: Readonly<Record<string, number>>;
};

const sumOf = <K extends string>(
  some: Readonly<Record<K, number>>,
  others: Readonly<Record<K, number>>,
): Readonly<Record<K, number>> => {
  const names = [...new Set([...Object.keys(some), ...Object.keys(others)])] as K[];
  return Object.fromEntries(names.map(name => [name, (some[name] ?? 0) + (others[name] ?? 0)])) as Record<
    K,
    number
  >;
};

const none = {
  throttle: 0,
  failBefore: 0,
  dropAfterCommit: 0,
  delay: 0,
  conflict: 0,
  partial: 0,
  stale: 0,
  hang: 0,
};
const nothing: Met = { injected: none, calls: 0, met: {}, at: {} };

/** The hand of the clock: what waits for its time (a task to be tried again, a message) has it soon. */
const turn = { everyMs: 500, byMs: 10_000 } as const;

/** A server whose calls meet what a plan has for them, after a power cut too, while its clock goes fast. */
export const openFaultyServer = (server: LocalServer) => {
  let plan: Partial<FaultPlan> = {};
  let met = nothing;
  let turning: Promise<void> | undefined;
  let isUp = true;

  const hand = async (): Promise<void> => {
    while (turning !== undefined) {
      // A server whose power is cut has no clock to turn.
      if (isUp) await server.control('POST', 'clock/advance', { ms: turn.byMs }).catch(() => undefined);
      await pause(turn.everyMs);
    }
  };
  const look = async (): Promise<void> => {
    const { injected, calls, met: whose, at } = await server.control<Met>('GET', 'faults');
    met = {
      injected: sumOf(met.injected, injected),
      calls: met.calls + calls,
      met: sumOf(met.met, whose),
      at: sumOf(met.at, at),
    };
  };
  const befall = async (next: Partial<FaultPlan>): Promise<void> => {
    plan = next;
    await server.control('POST', 'faults', plan);
  };
  const faulty: LocalServer = {
    ...server,
    // Acts name the moment at which they begin; the hand may be past it.
    advanceTo: async instant => server.advanceTo(Math.max(instant, await server.now())),
    kill: async what => {
      await look();
      isUp = false;
      await server.kill(what);
    },
    start: async () => {
      await server.start();
      // Another row of fates: the first one would begin anew.
      await befall({ ...plan, seed: (plan.seed ?? 0) + 1 });
      isUp = true;
    },
  };
  return {
    server: faulty,
    befall: async (next: Partial<FaultPlan>): Promise<void> => {
      await befall(next);
      turning ??= hand();
    },
    /** Ends the faults, and says what there were. */
    calm: async (): Promise<Met> => {
      await look();
      await befall({});
      const last = turning;
      turning = undefined;
      await last;
      return met;
    },
  };
};
export type FaultyServer = ReturnType<typeof openFaultyServer>;
