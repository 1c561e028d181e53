import type { Round } from '#shared/domain/round/round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import type { World } from '../ports.ts';
import { type Task, TaskRefusedError } from '../task.ts';
import { awaitingEntries } from './awaiting-entries.ts';
import { commitInTask, type TaskCommit } from './commit-in-task.ts';
import { settleGate } from './gates.ts';
import { demandState, loadRound } from './load-round.ts';
import { waitAtGate } from './wait-at-gate.ts';

/**
 * Where nothing awaits a settlement (no entries, or all withdrawn) the gate is settled at once; otherwise one entry is held
 * to still await it when this is committed, since a withdrawal before the screening settles no gate itself.
 */
const gateOrCheck = async (world: World, round: Round, now: number): Promise<TaskCommit> => {
  const [awaiting] = await awaitingEntries(world, round.id);
  return awaiting === undefined
    ? settleGate(world, round, 'screening', 'settled', now)
    : {
        checks: [{ type: 'version', kind: 'submission', id: awaiting.id, version: awaiting.version }],
      };
};

/** The automatic checks are done: officials may settle dossiers. */
export const beginScreening: Task<'BeginScreening'> = async (world, { roundId }, context) => {
  await commitInTask(world, 'begin-screening', context, async () => {
    const before = await loadRound(world, roundId);
    if (hasReached(before.body.state, 'screening')) return {};
    demandState(before, 'closed');
    if (before.body.sealed === null) throw new TaskRefusedError('round.not-sealed');
    const after: Round = { ...before.body, state: 'screening' };
    const { changes = [], ...rest } = await gateOrCheck(world, after, context.now);
    return {
      ...rest,
      changes: [{ kind: 'round', id: roundId, before, after, action: 'round.begin-screening' }, ...changes],
    };
  });
  return waitAtGate(world, roundId, 'screening');
};
