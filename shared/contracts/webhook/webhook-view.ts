import * as z from 'zod';
import { webhookSchema } from '#shared/domain/webhook/webhook.ts';

const { id, owner, label, url, events, createdAt, endedAt } = webhookSchema.shape;

/** A subscription as its owner sees it; never its secret. */
export const webhookView = z.object({
  ...{ id, owner, label, url, events, createdAt, endedAt },
  /** Whether a token made it: it then ends with that token's revocation. */
  byToken: z.boolean(),
});
