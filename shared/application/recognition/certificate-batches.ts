import { hasReached, type RoundState } from '#shared/domain/round/states.ts';
import { effectiveDecision } from '../council/latest.ts';
import type { World } from '../ports.ts';
import { countBatches } from '../round/count-batches.ts';
import { TaskRefusedError } from '../task.ts';

/** Units in one batch of the workflow's map. */
export const unitsPerBatch = 50;

/** The batches of certificates that the decision in force asks for; none once all are issued. */
export const certificateBatches = async (
  world: World,
  roundId: string,
  state: RoundState,
): Promise<number[]> => {
  const decision = await effectiveDecision(world, roundId);
  if (decision === undefined) throw new TaskRefusedError('decision.missing');
  return hasReached(state, 'certified') ? [] : countBatches(Math.ceil(decision.units.length / unitsPerBatch));
};
