import { attemptOf, isSuperseded } from '#shared/domain/round/attempt.ts';
import { gateDeadlineOf, presentGate } from '#shared/domain/round/deadlines.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { stallReason } from '#shared/domain/round/stall-reason.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { Stored } from '../ports.ts';
import type { Task } from '../task.ts';
import { commitInTask, type TaskCommit } from './commit-in-task.ts';
import { loadRound } from './load-round.ts';
import { officialsOf, roundParams, tellPeople } from './round-people.ts';

/** A gate whose old time ran out although its deadline was moved meanwhile: the next attempt waits out the rest. */
const waitsOn = (round: Round, reason: string, now: number): boolean => {
  const gate = presentGate(round);
  return reason === 'States.Timeout' && gate !== undefined && now < gateDeadlineOf(round, gate);
};

const waitOn = (before: Stored<'round'>, attempt: number): TaskCommit => {
  const { id, body } = before;
  return {
    changes: [{ kind: 'round', id, before, after: { ...body, attempt }, action: 'round.wait-on' }],
    effects: [
      {
        payload: { type: 'start-workflow', roundId: id, attempt },
        authority: body.authority,
        roundId: id,
      },
    ],
  };
};

/**
 * Flags a round whose step failed for good, and tells the officials of its authority: where it stands and why. Nothing is
 * flagged for an attempt that was superseded, or once the round is over.
 */
export const markRoundStalled: Task<'MarkRoundStalled'> = async (
  world,
  { roundId, step, reason },
  context,
) => {
  await commitInTask(world, 'mark-round-stalled', context, async () => {
    const before = await loadRound(world, roundId);
    const round = before.body;
    const isOver = round.state === 'finished' || round.state === 'cancelled';
    if (isOver || round.stalled !== null || isSuperseded(round, context.execution)) return {};
    const why = stallReason(reason);
    // The attempt that failed here: never fewer than its execution's name says.
    const attempt = Math.max(round.attempt, attemptOf(context.execution) ?? 1);
    if (step.startsWith('Await') && waitsOn(round, why, context.now)) return waitOn(before, attempt + 1);
    const after: Round = {
      ...round,
      attempt,
      stalled: { step, reason: why, since: isoOf(context.now) },
    };
    return {
      changes: [{ kind: 'round', id: roundId, before, after, action: 'round.stall', reason: why }],
      effects: tellPeople(await officialsOf(world, round.authority), round, 'round-stalled', {
        ...roundParams(round),
        step,
        reason: why,
      }),
    };
  });
  return {};
};
