import { hasReached } from '#shared/domain/round/states.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { Task } from '../task.ts';
import { loadRound } from './load-round.ts';

/** Whether filing is over, by the closing as it stands now; a cancelled round takes no more filings either. */
export const readClosing: Task<'ReadClosing'> = async (world, { roundId }, { now }) => {
  const { body: round } = await loadRound(world, roundId);
  const { closesAt } = round.timeline;
  return {
    closed: round.state === 'cancelled' || hasReached(round.state, 'closed') || now >= millis(closesAt),
    closesAt,
  };
};
