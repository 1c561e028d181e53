import { attemptOf } from '#shared/domain/round/attempt.ts';
import { requestsDoneAt } from '#shared/domain/round/deadlines.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { hashOf } from '#shared/kernel/hash.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { type Task, TaskRefusedError } from '../task.ts';
import { commitInTask, emitOnce } from './commit-in-task.ts';
import { demandState, loadRound } from './load-round.ts';
import { membersOfRound, roundParams, tellPeople } from './round-people.ts';

/** The frozen part of a round: what producers were told to compete under. */
export const frozenHashOf = ({ rules, groups, documents }: Pick<Round, 'rules' | 'groups' | 'documents'>) =>
  hashOf({ rules, groups, documents });

/**
 * Opens a round at its time: freezes rules, groups and documents by their hash, opens the intake of every shard, and calls
 * its people. The schedule only announces: before `opensAt` nothing opens.
 */
export const openRegistration: Task<'OpenRegistration'> = async (world, { roundId }, context) => {
  await commitInTask(world, 'open-registration', context, async () => {
    const before = await loadRound(world, roundId);
    if (hasReached(before.body.state, 'open')) return {};
    demandState(before, 'announced');
    if (context.now < millis(before.body.timeline.opensAt)) throw new TaskRefusedError('round.opening-early');
    const after: Round = {
      ...before.body,
      state: 'open',
      rulesHash: frozenHashOf(before.body),
      openedAt: isoOf(context.now),
      attempt: Math.max(1, before.body.attempt, attemptOf(context.execution) ?? 1),
    };
    return {
      changes: [{ kind: 'round', id: roundId, before, after, action: 'round.open' }],
      marks: Array.from({ length: after.shards }, (_none, shard) => ({
        type: 'open-intake' as const,
        roundId,
        shard,
      })),
    };
  });
  const { body: round } = await loadRound(world, roundId);
  const calls = tellPeople(await membersOfRound(world, roundId), round, 'round-opened', roundParams(round));
  await emitOnce(world, 'open-registration', roundId, calls, context);
  return { until: requestsDoneAt(round.timeline.closesAt) };
};
