import * as z from 'zod';
import { complaintSchema } from '#shared/domain/council/council.ts';

const answer = complaintSchema.shape.answer.unwrap();

/** A complaint as the council and officials see it: how many sheets its answer put out, not whose. */
export const complaintView = complaintSchema.extend({
  answer: answer.omit({ excludedSheetIds: true }).extend({ excludedSheets: z.int() }).nullable(),
});

/** A complaint in the list of its round: what it is about, and its clock. */
export const complaintRowView = complaintView.extend({
  selectionCode: z.string().nullable(),
  productName: z.string(),
  /** Null, like the receipt code, to those who also judge in a blind round. */
  establishmentName: z.string().nullable(),
  receiptCode: z.string().nullable(),
  /** `17:00 10/04/2026`, local time. */
  receivedLocal: z.string(),
  dueLocal: z.string(),
  /** Not answered, and the last moment to answer has passed. */
  overdue: z.boolean(),
});

/** A complaint as the one who filed it sees it: no juror's sheet is named. */
export const ownComplaintView = complaintSchema
  .omit({ byPersonId: true, answer: true, establishmentId: true })
  .extend({
    /** The last moment to answer, `17:00 10/04/2026`, local time. */
    dueLocal: z.string(),
    answer: z.object({ text: z.string(), at: z.string() }).nullable(),
  });
