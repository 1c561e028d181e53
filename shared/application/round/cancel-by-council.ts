import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { tellProducers } from '../message/tell-producers.ts';
import { type Task, TaskRefusedError } from '../task.ts';
import { commitInTask } from './commit-in-task.ts';
import { demandState, loadRound } from './load-round.ts';
import { membersOfRound, roundParams, tellPeople } from './round-people.ts';

/** Cancels the round as the council's session closed it, with its reason. */
export const cancelByCouncil: Task<'CancelByCouncil'> = async (world, { roundId }, context) => {
  await commitInTask(world, 'cancel-by-council', context, async () => {
    const before = await loadRound(world, roundId);
    if (before.body.state === 'cancelled') return {};
    demandState(before, 'council');
    const sessions = await world.records.children('council-session', roundId);
    const closed = sessions
      .map(({ body }) => body)
      .sort((a, b) => b.number - a.number)
      .find(session => session.closed?.outcome === 'cancel')?.closed;
    if (!closed) throw new TaskRefusedError('round.wrong-state');
    const reason = closed.reason ?? '-';
    const after: Round = {
      ...before.body,
      state: 'cancelled',
      stalled: null,
      cancelled: { at: isoOf(context.now), by: closed.by, reason: reason.slice(0, 1000) },
    };
    return {
      changes: [{ kind: 'round', id: roundId, before, after, action: 'round.cancel-by-council', reason }],
      effects: [
        ...tellPeople(await membersOfRound(world, roundId), after, 'round-cancelled', {
          ...roundParams(after),
          reason,
        }),
        tellProducers(after, 'round-cancelled-producers', { ...roundParams(after), reason }),
      ],
    };
  });
  return {};
};
