import { gateDeadlineOf } from '#shared/domain/round/deadlines.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { Task } from '../task.ts';
import { loadRound } from './load-round.ts';

/** Until when people may take at a gate, extensions included. */
export const readDeadline: Task<'ReadDeadline'> = async (world, { roundId, gate }) => {
  const { body: round } = await loadRound(world, roundId);
  return { deadline: isoOf(gateDeadlineOf(round, gate)) };
};
