import type { Task } from '../task.ts';
import { waitAtGate } from './wait-at-gate.ts';

/** Until when the authority may decide. The council has taken weeks since the step before: its deadline is read anew. */
export const readDecisionDeadline: Task<'ReadDecisionDeadline'> = (world, { roundId }) =>
  waitAtGate(world, roundId, 'decision');
