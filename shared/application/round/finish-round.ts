import type { Task } from '../task.ts';
import { commitInTask } from './commit-in-task.ts';
import { demandState, loadRound } from './load-round.ts';

/** The last step: certificates are out and the list above is made. */
export const finishRound: Task<'FinishRound'> = async (world, { roundId }, context) => {
  await commitInTask(world, 'finish-round', context, async () => {
    const before = await loadRound(world, roundId);
    if (before.body.state === 'finished') return {};
    demandState(before, 'certified');
    const after = { ...before.body, state: 'finished' as const, stalled: null };
    return { changes: [{ kind: 'round', id: roundId, before, after, action: 'round.finish' }] };
  });
  return {};
};
