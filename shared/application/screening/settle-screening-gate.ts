import type { Round } from '#shared/domain/round/round.ts';
import { awaitsSettlement } from '#shared/domain/screening/settle.ts';
import type { Commit } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { settleGate } from '../round/gates.ts';

/** Some submission of the sealed set, other than the one being settled, that still awaits a decision. */
const findAwaiting = async (
  world: World,
  roundId: string,
  exceptId: string | undefined,
): Promise<Stored<'submission'> | undefined> => {
  const isAwaiting = ({ id, body }: Stored<'submission'>) => id !== exceptId && awaitsSettlement(body);
  // A view names candidates cheaply, a strong read decides; only when none is left is the whole sealed set read.
  const hints = await Promise.all(
    ['submitted', 'supplement-requested'].map(state =>
      world.records.list(
        'submissions-of-round-by-state',
        { roundId, state },
        { limit: 4, cursor: undefined },
      ),
    ),
  );
  const hinted = await world.records.findMany(
    'submission',
    hints.flatMap(({ items }) => items.map(({ id }) => id)),
  );
  const candidate = hinted.find(isAwaiting);
  if (candidate !== undefined) return candidate;
  const batches = await world.records.children('sealed-batch', roundId);
  const ids = batches.flatMap(({ body }) => body.entries.map(({ submissionId }) => submissionId));
  return (await world.records.findMany('submission', ids)).find(isAwaiting);
};

/**
 * What to commit beside the change that takes a submission out of screening (settled or withdrawn; none: only looking): the
 * settled gate if it was the last. Otherwise a check that one other submission still awaits: of any number of last settlements made at the same
 * moment, the one committed last fails that check, decides again, and settles the gate.
 */
export const settleScreeningGate = async (
  world: World,
  round: Round,
  leavingId: string | undefined,
  now: number,
): Promise<Required<Pick<Commit<never>, 'changes' | 'effects' | 'checks'>>> => {
  if (round.state !== 'screening') return { changes: [], effects: [], checks: [] };
  const other = await findAwaiting(world, round.id, leavingId);
  if (other === undefined)
    return { ...(await settleGate(world, round, 'screening', 'settled', now)), checks: [] };
  const { id, version } = other;
  return { changes: [], effects: [], checks: [{ type: 'version', kind: 'submission', id, version }] };
};
