import * as z from 'zod';
import { apiTokenSchema } from '#shared/domain/access/api-token.ts';

const { id, prefix, label, establishmentIds, createdAt, expiresAt, revokedAt } = apiTokenSchema.shape;

/** A token as its owner sees it; never the token itself. */
export const apiTokenView = z.object({
  id,
  prefix,
  label,
  establishmentIds,
  createdAt,
  expiresAt,
  revokedAt,
});
