import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { extendDeadlineContract } from '#shared/contracts/round/extend-deadline.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { extendDeadlines, tellsProducers } from '#shared/domain/round/extend-deadlines.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { deadlineWords } from '#shared/text/mails/deadline-words.ts';
import type { Command, NewEffect } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { tellProducers } from '../message/tell-producers.ts';
import { roundResource } from '../round-resource.ts';
import { membersOfRound, roundParams, tellPeople } from './round-people.ts';
import { showRound } from './show-round.ts';

type Contract = typeof extendDeadlineContract;

type Extension = Round['extensions'][number];

const listed = (moved: readonly Extension[], language: 'vi' | 'en'): string =>
  moved
    .map(({ deadline, to }) => `${deadlineWords[deadline][language]}: ${formatInstant(millis(to))}`)
    .join('; ');

const concernsProducers = ({ deadline }: Extension): boolean => tellsProducers.includes(deadline);

/** What a message says of deadlines that moved; nothing where none did. */
const said = (round: Round, moved: readonly Extension[]) => ({
  ...roundParams(round),
  changesVi: listed(moved, 'vi'),
  changesEn: listed(moved, 'en'),
  reason: moved[0]?.reason ?? '',
});

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
  return ok({
    changes: [{ kind: 'round', id: round.id, before, after, action: 'round.extend', reason: body.reason }],
    effects: [
      ...scheduled,
      ...tellPeople(await membersOfRound(world, round.id), round, 'round-extended', said(after, added)),
      ...(added.some(concernsProducers)
        ? [tellProducers(round, 'round-extended-producers', said(after, added.filter(concernsProducers)))]
        : []),
    ],
    answer: sealed => ({ body: showRound(after), version: sealed.version('round', round.id) }),
  });
};
