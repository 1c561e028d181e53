import { type Task, TaskRefusedError } from '../task.ts';
import { loadRound } from './load-round.ts';

/** The numbers of the sealed batches, for a run that takes the round up after its seal. */
export const readBatches: Task<'ReadBatches'> = async (world, { roundId }) => {
  const { sealed } = (await loadRound(world, roundId)).body;
  if (sealed === null) throw new TaskRefusedError('round.not-sealed');
  return { batches: Array.from({ length: sealed.batches }, (_none, batch) => batch) };
};
