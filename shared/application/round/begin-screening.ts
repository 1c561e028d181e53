import { hasReached } from '#shared/domain/round/states.ts';
import { type Task, TaskRefusedError } from '../task.ts';
import { commitInTask } from './commit-in-task.ts';
import { demandState, loadRound } from './load-round.ts';

/** The automatic checks are done: officials may settle dossiers. */
export const beginScreening: Task<'BeginScreening'> = async (world, { roundId }, context) => {
  await commitInTask(world, 'begin-screening', context, async () => {
    const before = await loadRound(world, roundId);
    if (hasReached(before.body.state, 'screening')) return {};
    demandState(before, 'closed');
    if (before.body.sealed === null) throw new TaskRefusedError('round.not-sealed');
    const after = { ...before.body, state: 'screening' as const };
    return { changes: [{ kind: 'round', id: roundId, before, after, action: 'round.begin-screening' }] };
  });
  return {};
};
