import { openComplaints } from '#shared/domain/council/decide.ts';
import { gateDeadlineOf, requestsDoneAt } from '#shared/domain/round/deadlines.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { certificateBatches } from '../recognition/certificate-batches.ts';
import { type Task, TaskRefusedError } from '../task.ts';

/**
 * How the complaints stand: whether the window is over with every request that arrived in it, and how many complaints
 * still wait for an answer or for the decision that an upheld one needs. Nothing being left to wait for, it says which batches
 * of certificates to issue; else until when to wait, for the window's end or for the answers.
 */
export const readComplaints: Task<'ReadComplaints'> = async (world, input, context) => {
  const round = await world.records.find('round', input.roundId);
  if (round === undefined || round.body.complaintsUntil === null)
    throw new TaskRefusedError('result.not-published');
  const complaints = await world.records.children('complaint', round.id);
  const windowUntil = requestsDoneAt(round.body.complaintsUntil);
  const over = context.now >= millis(windowUntil);
  const open = openComplaints(complaints.map(({ body }) => body)).length;
  return {
    over,
    open,
    until: over ? isoOf(gateDeadlineOf(round.body, 'complaints')) : windowUntil,
    batches: over && open === 0 ? await certificateBatches(world, round.id, round.body.state) : [],
  };
};
