import type { Ask } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { webhookResource } from './find-webhook-owner.ts';
import { withEnds } from './with-ends.ts';

type Found = {
  readonly stored: Stored<'webhook'>;
  /** When it ended, by itself or with its token. */
  readonly endedAt: string | null;
};

/** A subscription that the asker may manage, with its end as it is now; undefined for one of others as for none. */
export const findWebhook = async (
  world: World,
  ask: Ask<{ readonly params: { readonly webhookId: string } }>,
): Promise<Found | undefined> => {
  const stored = await world.records.find('webhook', ask.input.params.webhookId);
  const allowed = ask.allow(stored === undefined ? {} : await webhookResource(world, stored.body.owner));
  if (stored === undefined || !allowed.ok) return undefined;
  const [standing] = await withEnds(world, [stored.body]);
  return { stored, endedAt: standing?.endedAt ?? null };
};
