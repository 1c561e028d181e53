import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { resendEffectContract } from '#shared/contracts/record/resend-effect.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';

type Contract = typeof resendEffectContract;

/** Puts a parked effect back on its way; the order itself is kept and audited. Only a parked one can be sent again. */
export const resendEffect: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const effect = await world.records.effect(ask.input.params.effectId);
  const allowed = ask.allow(effect?.authority ?? {});
  if (effect === undefined || !allowed.ok) return fail('resource.not-found');
  if (effect.state !== 'parked') return fail('effect.not-parked');
  const id = world.chance.id(ask.now);
  const pending = { ...effect, state: 'pending' as const, attempts: 0, settledAt: null };
  return ok({
    changes: [
      {
        kind: 'resend',
        id,
        before: undefined,
        after: {
          id,
          effectId: effect.id,
          by: ask.actor.id,
          at: isoOf(ask.now),
          reason: ask.input.body.reason,
        },
        action: 'effect.resend',
        reason: ask.input.body.reason,
      },
    ],
    marks: [
      { type: 'effect-state', effect: pending, expectedState: 'parked', expectedAttempts: effect.attempts },
    ],
    answer: () => ({ body: { ...pending, type: effect.payload.type } }),
  });
};
