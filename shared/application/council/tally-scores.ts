import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { resultIdOf } from '#shared/domain/council/council.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { membersOfRound, tellPeople } from '../round/round-people.ts';
import { waitAtGate } from '../round/wait-at-gate.ts';
import { runInTask, type Task } from '../task.ts';
import { latestResult } from './latest.ts';
import { excludedByComplaints, tallyRound } from './read-scores.ts';

/** One commit: the result version and the round's step to the council stand or fall together. */
const tallyOnce: Command<{ readonly roundId: string }, null> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  if (round === undefined) return fail('resource.not-found');
  const done = { changes: [], answer: () => ({ body: null }) };
  if (hasReached(round.body.state, 'council')) return ok(done);
  if (round.body.state !== 'judging') return fail('council.round-not-judging');
  const last = await latestResult(world, round.id);
  const council = (await membersOfRound(world, round.id)).filter(
    ({ role }) => role === 'council-chair' || role === 'council-member',
  );
  const result = await tallyRound(world, round.body, {
    version: (last?.body.version ?? 0) + 1,
    cause: round.body.scoringRound > 1 ? 'rescore' : 'tally',
    reason: null,
    complaintId: null,
    excluded: await excludedByComplaints(world, round.id),
    now: ask.now,
  });
  return ok({
    changes: [
      {
        kind: 'result',
        id: resultIdOf(round.id, result.version),
        before: undefined,
        after: result,
        action: 'result.tally',
      },
      {
        kind: 'round',
        id: round.id,
        before: round,
        after: { ...round.body, state: 'council', stalled: null },
        action: 'round.enter-council',
      },
    ],
    effects: tellPeople(council, round.body, 'council.convened', {
      round: round.body.title,
      until: formatInstant(millis(round.body.timeline.councilUntil)),
    }),
    answer: () => ({ body: null }),
  });
};

/** Scoring is over: makes the next result version and hands the round to the council. */
export const tallyScores: Task<'TallyScores'> = async (world, input, context) => {
  await runInTask(world, 'tally-scores', tallyOnce, input, context);
  return waitAtGate(world, input.roundId, 'council');
};
