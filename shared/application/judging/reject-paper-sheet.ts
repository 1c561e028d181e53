import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { rejectPaperSheetContract } from '#shared/contracts/judging/reject-paper-sheet.ts';
import { rejectPaperSheet as reject } from '#shared/domain/judging/paper-sheet.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findPaperSheet } from './find-paper-sheet.ts';
import { showPaperSheet } from './show-paper-sheet.ts';

type Contract = typeof rejectPaperSheetContract;

/** What was keyed in wrongly is put aside with a reason; the sheet itself was never touched. */
export const rejectPaperSheet: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findPaperSheet(world, ask);
  if (!found.ok) return found;
  const { paper: before } = found.value;
  const after = reject(before.body, ask.actor.id, ask.input.body.reason, ask.now);
  if (!after.ok) return after;
  return ok({
    changes: [
      { kind: 'paper-sheet', id: before.id, before, after: after.value, action: 'paper-sheet.reject' },
    ],
    answer: sealed => ({
      body: showPaperSheet(after.value),
      version: sealed.version('paper-sheet', before.id),
    }),
  });
};
