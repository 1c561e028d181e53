import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

/** Steps at which the workflow waits for people. */
export const gateNames = [
  'screening',
  'score-frames',
  'score-sheets',
  'council',
  'decision',
  'complaints',
] as const;
export type GateName = (typeof gateNames)[number];
export const gateNameSchema = z.enum(gateNames);

/**
 * One gate of a round: the workflow leaves its task token here, people's decisions leave the outcome, and whichever
 * comes second sends the effect that lets the workflow go on. The token never leaves the server.
 * Id: `<roundId>/<gate>~<occurrence>` (a rescore passes the later gates again).
 */
export const gateSchema = z.strictObject({
  roundId: idSchema,
  gate: gateNameSchema,
  occurrence: z.int().min(1),
  token: z.string().nullable(),
  openedAt: instantSchema.nullable(),
  outcome: z.string().nullable(),
  decidedAt: instantSchema.nullable(),
});
export type Gate = z.infer<typeof gateSchema>;

/** One batch of a round's sealed set. Id: `<roundId>/<batch>`. */
export const sealedBatchSchema = z.strictObject({
  roundId: idSchema,
  batch: z.int().min(0),
  entries: z.array(z.strictObject({ submissionId: idSchema, version: z.int(), hash: z.string() })).max(100),
});
export type SealedBatch = z.infer<typeof sealedBatchSchema>;
