import * as z from 'zod';
import { dataRequestSchema, keptSchema } from '#shared/domain/privacy/data-request.ts';

const answer = dataRequestSchema.shape.answer.unwrap();

/** A request to the office that answers it, with its clock. */
export const dataRequestView = dataRequestSchema.omit({ answer: true, begun: true }).extend({
  establishmentName: z.string(),
  /** `17:00 10/04/2026`, local time. */
  receivedLocal: z.string(),
  dueLocal: z.string(),
  /** Not answered, and the last moment to answer has passed. */
  overdue: z.boolean(),
  answer: answer.omit({ by: true }).nullable(),
  /** Records that an erasure has still to go through: the answer is sent once more. */
  left: z.int(),
});

/** The same to the one who asked. */
export const ownDataRequestView = dataRequestView
  .omit({ askedBy: true, left: true, answer: true })
  .extend({ answer: answer.pick({ outcome: true, text: true, at: true, kept: true }).nullable() });

/** What an erasure would take out, and what stays and why. */
export const erasurePreviewView = z.object({
  erase: z.array(z.object({ kind: z.string(), records: z.int(), fields: z.int() })),
  kept: z.array(keptSchema),
});
