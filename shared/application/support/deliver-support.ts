import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { deliverSupportContract } from '#shared/contracts/support/deliver-support.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { checkDelivery } from '#shared/domain/support/decide-grant.ts';
import type { SupportGrant } from '#shared/domain/support/support-grant.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findGrant } from './find-grant.ts';
import { showSupport } from './show-support.ts';

type Contract = typeof deliverSupportContract;

/** Enters what was given of a promised support, whole or in parts; never more than was promised. */
export const deliverSupport: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findGrant(world, ask);
  if (!found.ok) return found;
  const before = found.value;
  const delivery = ask.input.body;
  const checked = checkDelivery(before.body, delivery, dayOf(ask.now));
  if (!checked.ok) return checked;
  const given = { ...delivery, by: ask.actor.id, at: isoOf(ask.now) };
  const after: SupportGrant = { ...before.body, deliveries: [...before.body.deliveries, given] };
  return ok({
    changes: [{ kind: 'support-grant', id: before.id, before, after, action: 'support.deliver' }],
    answer: sealed => {
      const version = sealed.version('support-grant', before.id);
      return { body: showSupport(after, version), version };
    },
  });
};
