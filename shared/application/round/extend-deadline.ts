import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { extendDeadlineContract } from '#shared/contracts/round/extend-deadline.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { extendDeadlines } from '#shared/domain/round/extend-deadlines.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command, NewEffect } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { roundResource } from '../round-resource.ts';
import { mailsTo, membersOfRound, roundParams } from './round-people.ts';
import { showRound } from './show-round.ts';

type Contract = typeof extendDeadlineContract;

/**
 * Moves deadlines of an announced round later, with a reason. A moved opening is scheduled anew; a moved closing is read
 * by the workflow when the old one comes; a moved gate is read when its old time runs out.
 */
export const extendDeadline: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const found = await findAllowed(world, ask, 'round', params.roundId, roundResource);
  if (!found.ok) return found;
  const before = found.value;
  const round = before.body;
  if (round.state === 'planned') return fail('round.extend-planned');
  const extended = extendDeadlines(round, body.deadlines, {
    personId: ask.actor.id,
    reason: body.reason,
    now: ask.now,
  });
  if (!extended.ok) return extended;
  const after = extended.value;
  const added = after.extensions.slice(round.extensions.length);
  const scheduled: readonly NewEffect[] =
    after.timeline.opensAt === round.timeline.opensAt
      ? []
      : [
          {
            payload: { type: 'schedule-round', roundId: round.id, at: after.timeline.opensAt },
            authority: round.authority,
            roundId: round.id,
          },
        ];
  const changes = added.map(({ deadline, to }) => `${deadline}: ${formatInstant(millis(to))}`).join('; ');
  return ok({
    changes: [{ kind: 'round', id: round.id, before, after, action: 'round.extend', reason: body.reason }],
    effects: [
      ...scheduled,
      ...mailsTo(await membersOfRound(world, round.id), round, 'round-extended', {
        ...roundParams(after),
        changes,
        reason: body.reason,
      }),
    ],
    answer: sealed => ({ body: showRound(after), version: sealed.version('round', round.id) }),
  });
};
