import * as z from 'zod';
import { lineSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

/**
 * A token for a producer's own system. Only its SHA-256 is kept; it acts for its owner, for the named establishments and
 * nothing else. Id: the hash.
 */
export const apiTokenSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  /** What is safe to show: `tb_` and the first characters. */
  prefix: z.string(),
  ownerId: personIdSchema,
  ownerName: lineSchema(120),
  label: lineSchema(120),
  establishmentIds: z.array(idSchema).min(1).max(50),
  createdAt: instantSchema,
  expiresAt: instantSchema,
  revokedAt: instantSchema.nullable(),
});
export type ApiToken = z.infer<typeof apiTokenSchema>;
