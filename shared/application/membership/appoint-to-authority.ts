import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { appointToAuthorityContract } from '#shared/contracts/membership/appoint-to-authority.ts';
import { administers, placeOfRole } from '#shared/domain/access/administer.ts';
import { isOfOffice, judgedRounds } from '#shared/domain/access/appoint.ts';
import { type Authority, isLocalityOf } from '#shared/domain/authority/levels.ts';
import { authorityInWords } from '#shared/domain/authority/place-of-authority.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { isOver } from '#shared/domain/round/states.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { World } from '../ports.ts';
import { appointment, membershipId, newMembership, ofAuthority } from './appointment.ts';
import { appointmentMail } from './appointment-mail.ts';
import { personTurn } from './person-turn.ts';

type Contract = typeof appointToAuthorityContract;

/** Whether the person scores in a round of the authority that is not over. */
const judgesNow = async (world: World, personId: string, authority: Authority): Promise<boolean> => {
  const held = (await world.records.children('membership', personId)).flatMap(({ body }) =>
    body.endedAt === null ? [body] : [],
  );
  const rounds = await world.records.findMany('round', judgedRounds(authority, held));
  return rounds.some(({ body }) => !isOver(body.state));
};

/** Gives a person a role in an authority; its administrators may, and the province's where the role is that of a commune officer. */
export const appointToAuthority: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { body } = ask.input;
  const allowed = ask.allow(placeOfRole({ ...body, roundId: null }));
  if (!allowed.ok || !administers(ask.actor, body)) return fail('access.denied');
  if (!isLocalityOf(body.authority.level, body.authority.locality))
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/authority/locality', code: 'authority.locality-malformed' }],
    });
  const turn = await personTurn(world, body.personId);
  if (isOfOffice(body.role) && (await judgesNow(world, body.personId, body.authority)))
    return fail('membership.intake-does-not-score');
  const membership = newMembership(world, ask, { ...ofAuthority, ...body });
  const { change, claims } = appointment(membership);
  return ok({
    changes: [change],
    claims,
    marks: [turn],
    effects: appointmentMail(membership, authorityInWords(body.authority, dayOf(ask.now))),
    answer: sealed => ({ body: membership, version: sealed.version('membership', membershipId(membership)) }),
  });
};
