import * as z from 'zod';
import { canBefall, type FaultKind, faultKinds } from './faults.ts';

const share = z.number().min(0).max(1).default(0);

/**
 * Shares of calls that meet each fault (0 to 1, together 1 at most; a fault that cannot befall a call leaves it unharmed), and
 * the operations concerned (all, where none is named). The same seed draws the same row of fates.
 */
export const faultPlanSchema = z
  .strictObject({
    seed: z.int().min(0).default(0),
    throttle: share,
    failBefore: share,
    dropAfterCommit: share,
    delay: share,
    delayMs: z.int().min(0).max(60_000).default(0),
    conflict: share,
    partial: share,
    stale: share,
    hang: share,
    /** Transactions are answered `delayMs` before the engine is given them: a mistake for proofs to find. */
    early: z.boolean().default(false),
    /** Share of transactions that are answered as done and never made: a mistake for proofs to find. */
    unwritten: share,
    operations: z.array(z.string()).optional(),
    /** Whether calls of functions to the other services meet them too, by names of services. */
    everywhere: z.boolean().default(false),
  })
  .refine(plan => faultKinds.reduce((sum, kind) => sum + plan[kind], 0) <= 1, 'the shares exceed 1');
export type FaultPlan = z.infer<typeof faultPlanSchema>;

/** A fraction in [0, 1) after another, the same row for the same seed (mulberry32). */
export const fractionsFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const none = (): Record<FaultKind, number> => ({
  ...{ throttle: 0, failBefore: 0, dropAfterCommit: 0, delay: 0, conflict: 0, partial: 0, stale: 0, hang: 0 },
});

/** The faults that calls to the store meet: none, until a test sets a plan. */
export const openFaultPlan = () => {
  let plan = faultPlanSchema.parse({});
  let next = fractionsFrom(plan.seed);
  let injected = none();
  let calls = 0;
  let met: Record<string, number> = {};
  let at: Record<string, number> = {};
  return {
    /** Sets a plan and begins to count anew. */
    set: (asked: FaultPlan): void => {
      plan = asked;
      next = fractionsFrom(asked.seed);
      injected = none();
      calls = 0;
      met = {};
      at = {};
    },
    counts: (): Readonly<Record<FaultKind, number>> => ({ ...injected }),
    /** Calls that were drawn for, and how many met something: of each caller, and of each operation or service. */
    met: () => ({ calls, met: { ...met }, at: { ...at } }),
    delayMs: () => plan.delayMs,
    isEarly: (operation: string): boolean => plan.early && operation === 'TransactWriteItems',
    isUnwritten: (operation: string): boolean =>
      operation === 'TransactWriteItems' && plan.unwritten > 0 && next() < plan.unwritten,
    areEverywhere: () => plan.everywhere,
    /** Whether how things stood before each write must be known. */
    remembers: () => plan.stale > 0,
    /** What befalls this call, if anything. */
    draw: (operation: string, request: Buffer, caller = ''): FaultKind | undefined => {
      if (plan.operations?.includes(operation) === false) return undefined;
      calls += 1;
      let left = next();
      const drawn = faultKinds.find(kind => {
        left -= plan[kind];
        return left < 0;
      });
      if (drawn === undefined || !canBefall(drawn, operation, request)) return undefined;
      injected[drawn] += 1;
      met[caller] = (met[caller] ?? 0) + 1;
      at[operation] = (at[operation] ?? 0) + 1;
      return drawn;
    },
  };
};
export type FaultsAtHand = ReturnType<typeof openFaultPlan>;
