import * as z from 'zod';
import { resultSchema } from '#shared/domain/council/council.ts';

/** One result version among others: no figure of any entry. */
export const resultSummaryView = resultSchema
  .pick({ version: true, cause: true, reason: true, scoringRound: true, sheetCount: true, talliedAt: true })
  .extend({ entries: z.int(), passed: z.int(), withinQuota: z.int(), tiedAtQuota: z.int() });

const countedSheetView = z.object({ sheetId: z.string(), submissionId: z.string(), total: z.int() });

/** A result version whole, with the sheets that counted and the entries whose sheets lie too far apart. */
export const resultView = resultSchema.extend({
  sheets: z.array(countedSheetView),
  divergence: z.array(
    z.object({
      submissionId: z.string(),
      selectionCode: z.string(),
      lowest: z.int(),
      highest: z.int(),
      spread: z.int(),
      totals: z.array(z.int()),
    }),
  ),
});
