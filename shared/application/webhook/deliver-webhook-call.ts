import type { Effect } from '#shared/domain/record/effect.ts';
import { retryAt } from '#shared/domain/webhook/retry.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { commitEffects } from '../message/write-effects.ts';
import type { World } from '../ports.ts';
import { withEnds } from './with-ends.ts';

/** The kind of fault alone: an answer's status, or why the address was not called. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown').slice(0, 100);

const call = async (world: World, effect: Effect, now: number): Promise<string | undefined> => {
  if (effect.payload.type !== 'webhook-call') throw new Error(`${effect.id} is no call`);
  const { webhookId, event, at, data } = effect.payload;
  const webhook = await world.records.find('webhook', webhookId);
  const [standing] = await withEnds(world, webhook === undefined ? [] : [webhook.body]);
  // Ended since: nobody waits for it.
  if (standing === undefined || standing.endedAt !== null) return undefined;
  const body = JSON.stringify({ id: effect.id, event, at, data });
  try {
    const status = await world.webhooks.call({ webhookId, url: standing.url, id: effect.id, now, body });
    return status >= 200 && status < 300 ? undefined : `http.${status}`;
  } catch (error) {
    return reasonOf(error);
  }
};

const after = (effect: Effect, failed: string | undefined, now: number): Effect => {
  if (failed === undefined) return { ...effect, state: 'delivered', reason: null, settledAt: isoOf(now) };
  const attempts = effect.attempts + 1;
  const next = retryAt(attempts, now);
  return next === undefined
    ? { ...effect, attempts, state: 'parked', reason: failed, settledAt: isoOf(now) }
    : { ...effect, attempts, state: 'waiting', reason: failed, retryAt: isoOf(next) };
};

/**
 * Calls a subscription once, if the call still waits for it. Failed, it waits longer each time and is parked in the end, where
 * an official sees it and sends it again; the id stays, by which the other side knows a call that came before.
 */
export const deliverWebhookCall = async (
  world: World,
  id: string,
  now: number,
): Promise<'settled' | 'waiting' | 'parked'> => {
  const effect = await world.records.effect(id);
  if (effect === undefined || effect.state !== 'pending') return 'settled';
  const settled = after(effect, await call(world, effect, now), now);
  await commitEffects(
    world,
    {
      marks: [
        {
          type: 'effect-state',
          effect: settled,
          expectedState: effect.state,
          expectedAttempts: effect.attempts,
        },
      ],
    },
    now,
  );
  return settled.state === 'waiting' || settled.state === 'parked' ? settled.state : 'settled';
};
