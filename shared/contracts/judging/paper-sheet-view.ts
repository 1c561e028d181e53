import { paperSheetSchema } from '#shared/domain/judging/paper-sheet.ts';

const { scan } = paperSheetSchema.shape;

/** A sheet that was keyed in, in a list: no points, and of its scan only how it was examined. */
export const paperSheetSummary = paperSheetSchema
  .omit({ submissionId: true, scores: true, remarks: true, total: true, scan: true })
  .extend({ scan: scan.pick({ kind: true, state: true, findings: true }).strip() })
  .strip();
