import type { Effect, EffectPayload } from '#shared/domain/record/effect.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { mailOf, mailPlaces, textMessageOf } from '#shared/text/mails/index.ts';
import type { World } from '../ports.ts';

/** After this many failed deliveries an effect is parked, with its reason, for an official to look at. */
export const maxDeliveries = 5;

type Deliver<T extends EffectPayload['type']> = (
  world: World,
  payload: Extract<EffectPayload, { type: T }>,
  id: string,
) => Promise<void>;

/** How each kind of effect leaves; every one may be repeated without harm. */
const deliverers: { readonly [T in EffectPayload['type']]: Deliver<T> } = {
  mail: async ({ outside, site }, { to, template, params }, id) =>
    outside.sendMail({ id, to, ...mailOf(template, { ...params, ...mailPlaces(site(), to) }) }),
  'text-message': async ({ outside, site }, { to, template, params }, id) =>
    outside.sendText({ id, to, text: textMessageOf(template, { ...params, ...mailPlaces(site(), to) }) }),
  'schedule-round': async ({ outside }, { roundId, at }) =>
    outside.scheduleRound({ roundId, at: Date.parse(at) }),
  'unschedule-round': async ({ outside }, { roundId }) => outside.unscheduleRound(roundId),
  'start-workflow': async ({ outside }, { roundId, attempt }) => outside.startWorkflow({ roundId, attempt }),
  'stop-workflow': async ({ outside }, { roundId, attempt, reason }) =>
    outside.stopWorkflow({ roundId, attempt, reason }),
  'complete-gate': async ({ outside, records }, { gateId, outcome }) => {
    const gate = await records.find('gate', gateId);
    // A token that is gone belongs to an execution that ended; the next attempt reads the outcome from the record.
    if (gate?.body.token) await outside.completeGate({ token: gate.body.token, outcome });
  },
};

/**
 * The kind of fault alone: what a provider says of a failed message repeats its recipient, and may repeat its contents.
 */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown').slice(0, 100);

/** Dispatch by type; the table above is exhaustive, which TypeScript cannot follow through a union. */
const deliver = (world: World, effect: Effect): Promise<void> =>
  (deliverers[effect.payload.type] as Deliver<EffectPayload['type']>)(
    world,
    effect.payload as never,
    effect.id,
  );

const settle = async (world: World, before: Effect, after: Effect, now: number): Promise<void> => {
  await world.records.commit({
    operation: world.chance.id(now),
    at: now,
    records: [],
    audit: [],
    effects: [],
    claims: [],
    checks: [],
    marks: [
      { type: 'effect-state', effect: after, expectedState: before.state, expectedAttempts: before.attempts },
    ],
    idempotency: undefined,
  });
};

/**
 * Delivers one effect if it still waits; `at` is when the stream saw it (milliseconds). At least once: a crash between
 * delivery and note repeats it under the same id.
 * @returns 'again' when it failed and should be tried again, 'parked' when that was the last try, else 'settled'
 * (delivered now or before).
 */
export const deliverEffect = async (
  world: World,
  id: string,
  at: number | undefined,
): Promise<'settled' | 'again' | 'parked'> => {
  const effect = await world.records.effect(id);
  if (effect === undefined || effect.state !== 'pending') return 'settled';
  const now = at ?? Date.parse(effect.createdAt);
  try {
    await deliver(world, effect);
  } catch (error) {
    const attempts = effect.attempts + 1;
    const state = attempts >= maxDeliveries ? 'parked' : 'pending';
    await settle(
      world,
      effect,
      {
        ...effect,
        attempts,
        state,
        reason: reasonOf(error),
        settledAt: state === 'parked' ? isoOf(now) : null,
      },
      now,
    );
    return state === 'parked' ? 'parked' : 'again';
  }
  await settle(world, effect, { ...effect, state: 'delivered', reason: null, settledAt: isoOf(now) }, now);
  return 'settled';
};
