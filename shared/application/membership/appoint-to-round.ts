import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { appointToRoundContract } from '#shared/contracts/membership/appoint-to-round.ts';
import { appointmentProblems, mixesSides } from '#shared/domain/access/appoint.ts';
import { isOver } from '#shared/domain/round/states.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { conflictsOfNewcomer } from '../judging/suggest-conflicts.ts';
import { roundResource } from '../round-resource.ts';
import { appointment, membershipId, newMembership } from './appointment.ts';
import { appointmentMail } from './appointment-mail.ts';
import { personTurn } from './person-turn.ts';

type Contract = typeof appointToRoundContract;

/**
 * Appoints a person to a round's council, jury or helping team, at any time until the round is over. Those who take in
 * dossiers do not score them.
 */
export const appointToRound: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const found = await findAllowed(world, ask, 'round', params.roundId, roundResource);
  if (!found.ok) return found;
  const round = found.value.body;
  if (isOver(round.state)) return fail('round.over');
  const problems = appointmentProblems(body, round.groups);
  if (problems.length > 0) return fail({ code: 'request.invalid', pointers: problems });
  const turn = await personTurn(world, body.personId);
  const held = (await world.records.children('membership', body.personId)).flatMap(({ body: membership }) =>
    membership.endedAt === null ? [membership] : [],
  );
  if (held.some(({ roundId, role }) => roundId === round.id && role === body.role))
    return fail('membership.held-already');
  if (mixesSides(body.role, round, held)) return fail('membership.intake-does-not-score');
  const membership = newMembership(world, ask, { ...body, authority: round.authority, roundId: round.id });
  const { change, claims } = appointment(membership);
  return ok({
    changes: [change, ...(await conflictsOfNewcomer(world, round, membership, ask.now))],
    claims,
    marks: [turn],
    effects: appointmentMail(membership, { vi: round.title, en: round.title }),
    answer: sealed => ({ body: membership, version: sealed.version('membership', membershipId(membership)) }),
  });
};
