import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { endMembershipContract } from '#shared/contracts/membership/end-membership.ts';
import { administers, placeOfRole } from '#shared/domain/access/administer.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { membershipId, releases } from './appointment.ts';

type Contract = typeof endMembershipContract;

/**
 * Ends a membership at once: the next request of the person finds no right in it. A juror may be ended at any time; what
 * becomes of their open sheets is for the panel to say. Nobody ends their own administration, so that one always stays.
 */
export const endMembership: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const id = membershipId({ personId: params.personId, id: params.membershipId });
  const found = await findAllowed(world, ask, 'membership', id, placeOfRole);
  if (!found.ok) return found;
  const before = found.value;
  const { roundId, authority, endedAt, role } = before.body;
  if (roundId === null && !administers(ask.actor, { role, authority })) return fail('access.denied');
  if (endedAt !== null) return fail('membership.ended');
  if (role === 'administrator' && params.personId === ask.actor.id)
    return fail('membership.own-administration');
  const after = { ...before.body, endedAt: isoOf(ask.now) };
  return ok({
    changes: [{ kind: 'membership', id, before, after, action: 'membership.end', reason: body.reason }],
    marks: releases(before.body),
    answer: sealed => ({ body: after, version: sealed.version('membership', id) }),
  });
};
