import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { saveScoresContract } from '#shared/contracts/judging/save-scores.ts';
import { saveScores as save } from '#shared/domain/judging/score-sheet.ts';
import { scoringIsOpen } from '#shared/domain/judging/scoring-window.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findSheet } from './find-sheet.ts';

type Contract = typeof saveScoresContract;

/**
 * A juror saves some lines of their own sheet while scoring is open. Nothing holds it open for the write: what is not locked
 * counts for nothing, so a save that crosses the closing changes no result.
 */
export const saveScores: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSheet(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { round, sheet, frame, gate } = found.value;
  const open = scoringIsOpen(round.body, gate?.body, ask.now);
  if (!open.ok) return open;
  if (frame === undefined) return fail('score-frame.not-frozen');
  const saved = save(sheet.body, frame.body, round.body.rules.scoreStep, ask.input.body);
  if (!saved.ok) return saved;
  return ok({
    changes: [{ kind: 'sheet', id: sheet.id, before: sheet, after: saved.value, action: 'sheet.save' }],
    answer: sealed => ({ body: saved.value, version: sealed.version('sheet', sheet.id) }),
  });
};
