import { returnedReason } from '#shared/domain/message/returned.ts';
import type { Effect } from '#shared/domain/record/effect.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { barOf } from '../message/barred-address.ts';
import { commitEffects } from '../message/write-effects.ts';
import type { World } from '../ports.ts';
import { deliver } from './deliverers.ts';

/** After this many failed deliveries an effect is parked, with its reason, for an official to look at. */
export const maxDeliveries = 5;

/** Faults that the next try would meet as well. */
const final: readonly string[] = ['ZaloNotConfigured'];

/**
 * The kind of fault alone: what a provider says of a failed message repeats its recipient, and may repeat its contents.
 */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown').slice(0, 100);

const settle = (world: World, before: Effect, after: Effect, now: number): Promise<void> =>
  commitEffects(
    world,
    {
      marks: [
        {
          type: 'effect-state',
          effect: after,
          expectedState: before.state,
          expectedAttempts: before.attempts,
        },
      ],
    },
    now,
  );

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
  const { payload } = effect;
  if (payload.type === 'mail' && (await barOf(world, payload.to)) !== undefined) {
    const reason = returnedReason('barred');
    await settle(world, effect, { ...effect, state: 'returned', reason, settledAt: isoOf(now) }, now);
    return 'settled';
  }
  try {
    await deliver(world, effect, now);
  } catch (error) {
    const attempts = effect.attempts + 1;
    const reason = reasonOf(error);
    const state = attempts >= maxDeliveries || final.includes(reason) ? 'parked' : 'pending';
    await settle(
      world,
      effect,
      {
        ...effect,
        attempts,
        state,
        reason,
        settledAt: state === 'parked' ? isoOf(now) : null,
      },
      now,
    );
    return state === 'parked' ? 'parked' : 'again';
  }
  await settle(world, effect, { ...effect, state: 'delivered', reason: null, settledAt: isoOf(now) }, now);
  return 'settled';
};
