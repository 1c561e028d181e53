import * as z from 'zod';
import { lineSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { type ApiToken, apiTokenSchema } from '../access/api-token.ts';
import { authoritySchema } from '../authority/levels.ts';
import { webhookEventSchema } from './events.ts';

/** Whose system is called: an establishment's of its own dossiers, or an authority's of all in its rounds. */
export const webhookOwnerSchema = z.union([
  z.strictObject({ establishmentId: idSchema }),
  z.strictObject({ authority: authoritySchema }),
]);
export type WebhookOwner = z.infer<typeof webhookOwnerSchema>;

/** A subscription of a system outside. The secret that signs its calls is derived from its id and kept nowhere. */
export const webhookSchema = z.strictObject({
  id: idSchema,
  owner: webhookOwnerSchema,
  label: lineSchema(120),
  url: z.string().max(500),
  events: z.array(webhookEventSchema).min(1).max(20),
  createdAt: instantSchema,
  createdBy: personIdSchema,
  /** The token that made it, with which it falls; null where a person did. */
  tokenId: apiTokenSchema.shape.id.nullable().default(null),
  endedAt: instantSchema.nullable(),
});
export type Webhook = z.infer<typeof webhookSchema>;

/**
 * When a subscription ended: by itself, or with the revocation of the token that made it. A token whose term runs out takes
 * nothing with it.
 */
export const endOfWebhook = (
  { tokenId, createdAt, endedAt }: Webhook,
  token: ApiToken | undefined,
): string | null => {
  if (endedAt !== null || tokenId === null) return endedAt;
  return token === undefined ? createdAt : token.revokedAt;
};

/** An owner as one word, for the list of its webhooks. */
export const webhookOwnerKey = (owner: WebhookOwner): string =>
  'establishmentId' in owner
    ? `establishment|${owner.establishmentId}`
    : `authority|${owner.authority.level}|${owner.authority.locality}`;

/** Of one owner at once. A bound on the work that an event makes, counted from a list that may lag: of two that come together both may find the last place. */
export const mostWebhooks = 10;
