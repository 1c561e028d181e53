import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { appointToAuthorityContract } from '#shared/contracts/membership/appoint-to-authority.ts';
import { administers } from '#shared/domain/access/appoint.ts';
import { isLocalityOf, levels } from '#shared/domain/authority/levels.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { appointment, membershipId, newMembership, ofAuthority } from './appointment.ts';
import { appointmentMail } from './appointment-mail.ts';

type Contract = typeof appointToAuthorityContract;

/** Gives a person a role in an authority; only an administrator of that very authority may. */
export const appointToAuthority: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { body } = ask.input;
  const allowed = ask.allow(body.authority);
  if (!allowed.ok || !administers(ask.actor, body.authority)) return fail('access.denied');
  if (!isLocalityOf(body.authority.level, body.authority.locality))
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/authority/locality', code: 'authority.locality-malformed' }],
    });
  const membership = newMembership(world, ask, { ...ofAuthority, ...body });
  const { change, claims } = appointment(membership);
  return ok({
    changes: [change],
    claims,
    effects: appointmentMail(membership, `${levels[body.authority.level].vi} ${body.authority.locality}`),
    answer: sealed => ({ body: membership, version: sealed.version('membership', membershipId(membership)) }),
  });
};
