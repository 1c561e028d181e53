import type { Round } from '#shared/domain/round/round.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Commit } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { settleGate } from '../round/gates.ts';
import { conflictTurn } from './conflict-turn.ts';
import { openSheets } from './scoring-gate.ts';

/**
 * The commit by which the jury may score, made after all sheets are there: an early juror must not be taken for the last
 * one. Where nobody is left to score, scoring is over at once.
 */
export const openScoring = async (
  world: World,
  before: Stored<'round'>,
  after: Round,
  how: { readonly action: string; readonly now: number },
): Promise<Result<Commit<null>>> => {
  const turn = await conflictTurn(world, after.id);
  const open = await openSheets(world, after);
  const gate =
    open.length === 0
      ? await settleGate(world, after, 'score-sheets', 'locked', how.now)
      : { changes: [], effects: [] };
  return ok({
    changes: [{ kind: 'round', id: before.id, before, after, action: how.action }, ...gate.changes],
    effects: gate.effects,
    marks: [turn],
    answer: () => ({ body: null }),
  });
};
