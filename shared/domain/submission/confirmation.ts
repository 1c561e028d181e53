import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

/** A one-time code by which a producer confirms what an officer filed for them. Id: the submission's. */
export const confirmationSchema = z.strictObject({
  submissionId: idSchema,
  codeHash: z.string(),
  sentTo: z.string(),
  expiresAt: instantSchema,
  attemptsLeft: z.int().min(0),
  usedAt: instantSchema.nullable(),
});
export type Confirmation = z.infer<typeof confirmationSchema>;
