import * as z from 'zod';
import { resultSchema } from '#shared/domain/council/council.ts';
import { roundRulesSchema } from '#shared/domain/round/rules.ts';

/** One result version among others: no figure of any entry. */
export const resultSummaryView = resultSchema
  .pick({ version: true, cause: true, reason: true, scoringRound: true, sheetCount: true, talliedAt: true })
  .extend({ entries: z.int(), passed: z.int(), withinQuota: z.int(), tiedAtQuota: z.int() });

/** A sheet by the name under which the council speaks of it; nothing in it tells the juror. */
const countedSheetView = z.object({ sheetId: z.string(), submissionId: z.string(), total: z.int() });

/** A standing with what its entry is called, the mean of each criterion, and how far its sheets lie apart. */
const standingView = resultSchema.shape.standings.element.extend({
  productName: z.string(),
  /** Null to those who also judge in a blind round. */
  establishmentName: z.string().nullable(),
  /** Highest less lowest total, hundredths. */
  spread: z.int(),
  criteria: z.array(z.object({ code: z.string(), mean: z.string(), max: z.int() })),
});

/** A result version whole, with the sheets that counted and the entries whose sheets lie too far apart. */
export const resultView = resultSchema.extend({
  standings: z.array(standingView),
  /** The rules that drew the lines of this result. */
  lines: roundRulesSchema
    .pick({
      passMark: true,
      quotaTotal: true,
      quotaPerGroup: true,
      rankingScope: true,
      tieBreak: true,
      divergenceLimit: true,
      minSheetsPerEntry: true,
      dropOutliers: true,
    })
    .strip(),
  /** Entries that share a rank; `atQuota`: some of them lie across a quota line, and the council votes. */
  ties: z.array(z.object({ rank: z.int(), submissionIds: z.array(z.string()), atQuota: z.boolean() })),
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
