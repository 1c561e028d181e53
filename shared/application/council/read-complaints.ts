import { openComplaints } from '#shared/domain/council/decide.ts';
import { millis } from '#shared/kernel/instant.ts';
import { type Task, TaskRefusedError } from '../task.ts';
import { complaintsSettledAt } from './complaints-gate.ts';

/**
 * How the complaints stand: whether the window is over with every request that arrived in it, and how many complaints
 * still wait for an answer or for the decision that an upheld one needs.
 */
export const readComplaints: Task<'ReadComplaints'> = async (world, input, context) => {
  const round = await world.records.find('round', input.roundId);
  if (round === undefined || round.body.complaintsUntil === null)
    throw new TaskRefusedError('result.not-published');
  const complaints = await world.records.children('complaint', round.id);
  const complaintsUntil = complaintsSettledAt(round.body.complaintsUntil);
  return {
    over: context.now >= millis(complaintsUntil),
    open: openComplaints(complaints.map(({ body }) => body)).length,
    complaintsUntil,
  };
};
