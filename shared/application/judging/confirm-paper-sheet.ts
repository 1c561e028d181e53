import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { confirmPaperSheetContract } from '#shared/contracts/judging/confirm-paper-sheet.ts';
import { confirmPaperSheet as confirm, lockFromPaper } from '#shared/domain/judging/paper-sheet.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findPaperSheet } from './find-paper-sheet.ts';
import { settleScoringGate } from './scoring-gate.ts';
import { sheetForPaper } from './sheet-for-paper.ts';
import { showPaperSheet } from './show-paper-sheet.ts';

type Contract = typeof confirmPaperSheetContract;

/**
 * A second person confirms what was keyed in; the juror's sheet is locked with it in the same commit, under an audit action of its
 * own, and the last one closes scoring. All rules are asked again: frames, conflicts and the hour may have moved on.
 */
export const confirmPaperSheet: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findPaperSheet(world, ask);
  if (!found.ok) return found;
  const { round, paper } = found.value;
  const confirmed = confirm(paper.body, ask.actor.id, ask.now);
  if (!confirmed.ok) return confirmed;
  const place = await sheetForPaper(world, round, paper.body, ask.now);
  if (!place.ok) return place;
  const { sheet, frame, panel, open } = place.value;
  if (sheet.body.version !== paper.body.version) return fail('sheet.locked');
  const locked = lockFromPaper(sheet.body, frame.body, round.body.rules.scoreStep, paper.body, ask.now);
  if (!locked.ok) return locked;
  const { id: paperSheetId, keyedBy: by, scan } = paper.body;
  const keyedIn = { paperSheetId, by, confirmedBy: ask.actor.id, scanSha256: scan.declaredSha256 };
  const gate = await settleScoringGate(world, round.body, panel.body, sheet.body, ask.now);
  return ok({
    changes: [
      {
        kind: 'paper-sheet',
        id: paper.id,
        before: paper,
        after: confirmed.value,
        action: 'paper-sheet.confirm',
      },
      {
        kind: 'sheet',
        id: sheet.id,
        before: sheet,
        after: { ...locked.value, keyedIn },
        action: 'sheet.lock-from-paper',
      },
      ...gate.changes,
    ],
    // The gate is either settled here, guarded by its own version, or only held open.
    checks: gate.changes.length > 0 ? [] : [...open, ...gate.checks],
    effects: gate.effects,
    answer: sealed => ({
      body: { ...showPaperSheet(confirmed.value), receipt: sealed.receipt('sheet', sheet.id) },
      version: sealed.version('paper-sheet', paper.id),
    }),
  });
};
