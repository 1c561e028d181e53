import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { decideSupportContract } from '#shared/contracts/support/decide-support.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { checkDecision } from '#shared/domain/support/decide-grant.ts';
import type { SupportGrant } from '#shared/domain/support/support-grant.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findGrant, ruleOf } from './find-grant.ts';
import { showSupport } from './show-support.ts';

type Contract = typeof decideSupportContract;

/** Enters what was decided about a proposal. Nothing is promised for a product whose certificate has been withdrawn. */
export const decideSupport: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findGrant(world, ask);
  if (!found.ok) return found;
  const before = found.value;
  const decision = ask.input.body;
  const [rule, certificate] = await Promise.all([
    ruleOf(world, before.body.proposal),
    world.records.find('certificate', before.body.certificateId),
  ]);
  if (decision.outcome === 'approved' && certificate?.body.revoked !== null)
    return fail('support.not-in-force');
  const checked = checkDecision(before.body, decision, rule, dayOf(ask.now));
  if (!checked.ok) return checked;
  const after: SupportGrant = {
    ...before.body,
    decision: { ...decision, by: ask.actor.id, at: isoOf(ask.now) },
  };
  return ok({
    changes: [
      {
        ...{ kind: 'support-grant', id: before.id, before, after },
        action: decision.outcome === 'approved' ? 'support.approve' : 'support.refuse',
        reason: decision.reason ?? undefined,
      },
    ],
    answer: sealed => {
      const version = sealed.version('support-grant', before.id);
      return { body: showSupport(after, version), version };
    },
  });
};
