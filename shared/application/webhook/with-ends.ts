import { endOfWebhook, type Webhook } from '#shared/domain/webhook/webhook.ts';
import type { World } from '../ports.ts';

/** Subscriptions with their ends as they are now: a token that was revoked has ended those that it made. */
export const withEnds = async (
  { records }: Pick<World, 'records'>,
  webhooks: readonly Webhook[],
): Promise<readonly Webhook[]> => {
  const tokens = await records.findMany(
    'api-token',
    webhooks.flatMap(({ tokenId }) => tokenId ?? []),
  );
  const byId = new Map(tokens.map(({ id, body }) => [id, body]));
  return webhooks.map(one => ({ ...one, endedAt: endOfWebhook(one, byId.get(one.tokenId ?? '')) }));
};
