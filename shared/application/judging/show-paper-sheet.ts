import type * as z from 'zod';
import type { paperSheetSummary } from '#shared/contracts/judging/paper-sheet-view.ts';
import type { PaperSheet } from '#shared/domain/judging/paper-sheet.ts';

/** A keyed sheet as it is listed: no points, nothing of where the scan lies. */
export const showPaperSheet = ({
  submissionId: _submission,
  scores: _scores,
  remarks: _remarks,
  total: _total,
  ...paper
}: PaperSheet): z.input<typeof paperSheetSummary> => paper;
