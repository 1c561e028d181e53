import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { cloneRoundContract } from '#shared/contracts/round/clone-round.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { appointment } from '../membership/appointment.ts';
import type { Claim, World } from '../ports.ts';
import { roundResource } from '../round-resource.ts';
import { type CloneTarget, cloneOfMembership, cloneOfRound } from './clone-of-round.ts';
import { mayBeCloned, membersOfRound, officeOf } from './round-people.ts';
import { showRound } from './show-round.ts';

type Contract = typeof cloneRoundContract;

/** People that one transaction can appoint beside the round: a record and its audit entry each, of a hundred items. */
const mostCloned = 45;

/** The records of a clone: the round itself, and its people appointed anew. */
export const cloneRecords = (
  world: World,
  source: Round,
  members: readonly Membership[],
  target: CloneTarget,
  by: { readonly personId: string; readonly now: number },
): Result<{
  readonly round: Round;
  readonly changes: readonly Change[];
  readonly claims: readonly Claim[];
}> => {
  if (members.length > mostCloned)
    return fail({
      code: 'round.too-many-to-clone',
      params: { size: members.length, maximum: mostCloned },
    });
  const maker = () => ({ ...by, id: world.chance.id(by.now) });
  const round = cloneOfRound(source, target, maker());
  const appointments = members.map(member => appointment(cloneOfMembership(member, round.id, maker())));
  return ok({
    round,
    changes: [
      {
        kind: 'round',
        id: round.id,
        before: undefined,
        after: round,
        action: 'round.clone',
        reason: `after ${source.id}`,
      },
      ...appointments.map(({ change }) => change),
    ],
    // Nobody else can be appointing to a round that does not exist yet; the chair alone is claimed for later.
    claims: appointments.flatMap(({ chair }) => chair),
  });
};

/** A planned round after an earlier one in one call: dates moved, rules, documents, groups and people kept. */
export const cloneRound: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const found = await findAllowed(world, ask, 'round', params.roundId, roundResource);
  if (!found.ok) return found;
  const source = found.value.body;
  const members = body.members
    ? mayBeCloned(await membersOfRound(world, source.id), await officeOf(world, source.authority), source)
    : [];
  const cloned = cloneRecords(world, source, members, body, {
    personId: ask.actor.id,
    now: ask.now,
  });
  if (!cloned.ok) return cloned;
  const { round, changes, claims } = cloned.value;
  return ok({
    changes,
    claims,
    answer: sealed => ({
      body: { ...showRound(round), members: members.length },
      version: sealed.version('round', round.id),
    }),
  });
};
