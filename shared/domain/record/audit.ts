import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';

/**
 * One entry of the audit trail. Each record (`stream`, e.g. `round/01J…`) has its own chain: `sequence` is the record's
 * version, `previous` the hash of the entry before, `stateHash` the salted hash of the record after the change; so no entry
 * and no record can be edited, dropped or reordered without the chain saying so. Ids only, never names or contents.
 */
export const auditEntrySchema = z.strictObject({
  stream: z.string(),
  sequence: z.int().min(1),
  at: instantSchema,
  actor: z.string(),
  actorKind: z.enum(['person', 'token', 'system', 'anonymous']),
  action: z.string(),
  reason: z.string().nullable(),
  requestId: z.string(),
  stateHash: z.string(),
  previous: z.string().nullable(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** Proof for the one who acted: find this entry in any later export. */
export const receiptSchema = z.strictObject({ stream: z.string(), sequence: z.int(), hash: z.string() });
export type Receipt = z.infer<typeof receiptSchema>;
