import { hasReached } from '#shared/domain/round/states.ts';
import { effectiveDecision } from '../council/latest.ts';
import { type Task, TaskRefusedError } from '../task.ts';

/** Units in one batch of the workflow's map. */
export const unitsPerBatch = 20;

/** How many batches of certificates the decision in force asks for; none once all are issued. */
export const prepareCertificates: Task<'PrepareCertificates'> = async (world, input) => {
  const round = await world.records.find('round', input.roundId);
  const decision = await effectiveDecision(world, input.roundId);
  if (round === undefined || decision === undefined) throw new TaskRefusedError('decision.missing');
  if (hasReached(round.body.state, 'certified')) return { batches: [] };
  const count = Math.ceil(decision.units.length / unitsPerBatch);
  return { batches: Array.from({ length: count }, (_, batch) => batch) };
};
