import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { resendEffectContract } from '#shared/contracts/record/resend-effect.ts';
import { isSecret } from '#shared/domain/message/notices.ts';
import { type Effect, isMessage } from '#shared/domain/record/effect.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { barOf, liftBar } from '../message/barred-address.ts';
import type { Mark, World } from '../ports.ts';

type Contract = typeof resendEffectContract;

/**
 * What has not gone out, and a message that has: people lose them, and other effects done twice are of no use. A code is
 * asked for anew by whom it is for.
 */
const maySendAgain = ({ state, payload }: Effect): boolean =>
  state === 'parked' ||
  ((state === 'delivered' || state === 'returned') && isMessage(payload) && !isSecret(payload.template));

/** Who sends a mail again that came back says that its address is right: it may be written to from now on. */
const barLifted = async (world: World, { state, payload }: Effect): Promise<readonly Mark[]> => {
  if (state !== 'returned' || payload.type !== 'mail') return [];
  const holder = await barOf(world, payload.to);
  return holder === undefined ? [] : [liftBar(payload.to, holder)];
};

/** Puts a parked effect back on its way, or a message once more; the order itself is kept and audited. */
export const resendEffect: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const effect = await world.records.effect(ask.input.params.effectId);
  const allowed = ask.allow(effect?.authority ?? {});
  if (effect === undefined || !allowed.ok) return fail('resource.not-found');
  if (!maySendAgain(effect)) return fail('effect.not-parked');
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
      ...(await barLifted(world, effect)),
      {
        type: 'effect-state',
        effect: pending,
        expectedState: effect.state,
        expectedAttempts: effect.attempts,
      },
    ],
    answer: () => ({ body: { ...pending, type: effect.payload.type } }),
  });
};
