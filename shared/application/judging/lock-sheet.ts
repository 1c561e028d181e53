import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { lockSheetContract } from '#shared/contracts/judging/lock-sheet.ts';
import { lockSheet as lock } from '#shared/domain/judging/score-sheet.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findSheet } from './find-sheet.ts';
import { holdScoringOpen, settleScoringGate } from './scoring-gate.ts';

type Contract = typeof lockSheetContract;

/** A juror locks their own sheet for good; the last one closes scoring. The receipt proves what was locked. */
export const lockSheet: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSheet(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { round, sheet, panel, frame, gate } = found.value;
  const open = holdScoringOpen(round.body, gate, ask.now);
  if (!open.ok) return open;
  if (frame === undefined) return fail('score-frame.not-frozen');
  const locked = lock(sheet.body, frame.body, ask.now);
  if (!locked.ok) return locked;
  const settled = await settleScoringGate(world, round.body, panel.body, sheet.body, ask.now);
  return ok({
    changes: [
      { kind: 'sheet', id: sheet.id, before: sheet, after: locked.value, action: 'sheet.lock' },
      ...settled.changes,
    ],
    // The gate is either settled here, guarded by its own version, or only held open.
    checks: settled.changes.length > 0 ? [] : [...open.value, ...settled.checks],
    effects: settled.effects,
    answer: sealed => ({
      body: { ...locked.value, receipt: sealed.receipt('sheet', sheet.id) },
      version: sealed.version('sheet', sheet.id),
    }),
  });
};
