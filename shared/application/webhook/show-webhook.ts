import type { Webhook } from '#shared/domain/webhook/webhook.ts';

/** A subscription for its owner: the id of the token that made it is the token's hash, so only that there was one is told. */
export const showWebhook = ({ tokenId, ...webhook }: Webhook) => ({ ...webhook, byToken: tokenId !== null });
