import * as z from 'zod';
import { complaintSchema } from '#shared/domain/council/council.ts';

/** A complaint as the council and officials see it. */
export const complaintView = complaintSchema;

/** A complaint as the one who filed it sees it: no juror's sheet is named. */
export const ownComplaintView = complaintSchema
  .omit({ byPersonId: true, answer: true, establishmentId: true })
  .extend({ answer: z.object({ text: z.string(), at: z.string() }).nullable() });
