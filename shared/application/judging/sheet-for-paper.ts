import { conflictIdOf, panelIdOf, scoreFrameIdOf } from '#shared/domain/judging/judging.ts';
import { stillJudging } from '#shared/domain/judging/panels.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Check, Stored, World } from '../ports.ts';
import { lastSheet } from './find-sheet.ts';
import { holdScoringOpen, presentGate } from './scoring-gate.ts';

type Place = { readonly submissionId: string; readonly group: ProductGroup; readonly jurorId: string };
export type SheetForPaper = {
  readonly panel: Stored<'panel'>;
  readonly sheet: Stored<'sheet'>;
  readonly frame: Stored<'score-frame'>;
  /** To commit with what is written: fails once scoring is closed. */
  readonly open: readonly Check[];
};

/**
 * The sheet that a juror could lock at this moment by typing: scoring is open, they still judge the group, and no conflict keeps
 * them from the entry. A paper has no way round any of it.
 */
export const sheetForPaper = async (
  world: World,
  round: Stored<'round'>,
  { submissionId, group, jurorId }: Place,
  now: number,
): Promise<Result<SheetForPaper>> => {
  const open = holdScoringOpen(round.body, await presentGate(world, round.body), now);
  if (!open.ok) return open;
  const { scoringRound } = round.body;
  const [panel, frame, conflict, memberships, sheet] = await Promise.all([
    world.records.find('panel', panelIdOf(round.id, group)),
    world.records.find('score-frame', scoreFrameIdOf(round.id, group)),
    world.records.find('conflict', conflictIdOf(round.id, submissionId, jurorId)),
    world.records.children('membership', jurorId),
    lastSheet(world, { roundId: round.id, submissionId, jurorId, scoringRound }),
  ]);
  const own = memberships.map(({ body }) => body).filter(({ roundId }) => roundId === round.id);
  const seated =
    panel !== undefined && stillJudging(panel.body, own).some(({ personId }) => personId === jurorId);
  if (panel === undefined || sheet === undefined || !seated || conflict?.body.state === 'confirmed')
    return fail('paper-sheet.no-sheet');
  if (frame === undefined) return fail('score-frame.not-frozen');
  return ok({ panel, sheet, frame, open: open.value });
};
