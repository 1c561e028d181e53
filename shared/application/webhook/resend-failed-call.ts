import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { resendFailedCallContract } from '#shared/contracts/webhook/resend-failed-call.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findWebhook } from './find-webhook.ts';
import { showFailedCall } from './show-failed-call.ts';

type Contract = typeof resendFailedCallContract;

/**
 * Whose system it is has a parked call made once more, after mending what it failed for; the id stays, by which the other side
 * knows it. Calls of other subscriptions are not found here, whoever owns them.
 */
export const resendFailedCall: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findWebhook(world, ask);
  const effect = await world.records.effect(ask.input.params.callId);
  if (
    found === undefined ||
    effect?.payload.type !== 'webhook-call' ||
    effect.payload.webhookId !== found.stored.id
  )
    return fail('resource.not-found');
  if (found.endedAt !== null) return fail('webhook.ended');
  if (effect.state !== 'parked') return fail('webhook.call-not-parked');
  const id = world.chance.id(ask.now);
  const order = { id, effectId: effect.id, by: ask.actor.id, at: isoOf(ask.now), reason: null };
  const pending = { ...effect, state: 'pending' as const, attempts: 0, settledAt: null };
  const [body] = showFailedCall(pending);
  if (body === undefined) return fail('resource.not-found');
  return ok({
    changes: [{ kind: 'resend', id, before: undefined, after: order, action: 'webhook.resend-call' }],
    marks: [
      {
        type: 'effect-state',
        effect: pending,
        expectedState: effect.state,
        expectedAttempts: effect.attempts,
      },
    ],
    answer: () => ({ body }),
  });
};
