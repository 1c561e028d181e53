import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { saveScoresContract } from '#shared/contracts/judging/save-scores.ts';
import { scoreFrameIdOf } from '#shared/domain/judging/judging.ts';
import { saveScores as save } from '#shared/domain/judging/score-sheet.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findSheet } from './find-sheet.ts';
import { holdScoringOpen } from './scoring-gate.ts';

type Contract = typeof saveScoresContract;

/** A juror saves some lines of their own sheet while scoring is open. */
export const saveScores: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSheet(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { round, sheet } = found.value;
  const open = await holdScoringOpen(world, round.body, ask.now);
  if (!open.ok) return open;
  const frame = await world.records.find('score-frame', scoreFrameIdOf(round.id, sheet.body.group));
  if (frame === undefined) return fail('score-frame.not-frozen');
  const saved = save(sheet.body, frame.body, round.body.rules.scoreStep, ask.input.body);
  if (!saved.ok) return saved;
  return ok({
    changes: [{ kind: 'sheet', id: sheet.id, before: sheet, after: saved.value, action: 'sheet.save' }],
    checks: open.value,
    answer: sealed => ({ body: saved.value, version: sealed.version('sheet', sheet.id) }),
  });
};
