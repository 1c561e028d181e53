import type { Effect, EffectPayload } from '#shared/domain/record/effect.ts';
import { webhookOwnerKey } from '#shared/domain/webhook/webhook.ts';
import { derivedId } from '#shared/kernel/derived-id.ts';
import { listAll } from '../list-all.ts';
import { writeEffects } from '../message/write-effects.ts';
import type { World } from '../ports.ts';
import { withEnds } from './with-ends.ts';

type Payload = Extract<EffectPayload, { readonly type: 'webhook-event' }>;

/** Writes one call for each subscription that asked for the event. Their ids follow from the event's: repeated, each is there once. */
export const writeWebhookCalls = async (
  world: World,
  effect: Effect,
  { event, establishmentId, data }: Payload,
  now: number,
): Promise<void> => {
  const { authority, roundId } = effect;
  const owners = [
    ...(establishmentId === null ? [] : [{ establishmentId }]),
    ...(authority === null ? [] : [{ authority }]),
  ];
  for (const owner of owners) {
    const listed = await listAll(world, 'webhooks-of-owner', { owner: webhookOwnerKey(owner) });
    const webhooks = await withEnds(
      world,
      listed.map(({ body }) => body),
    );
    for (const webhook of webhooks)
      if (webhook.endedAt === null && webhook.events.includes(event))
        await writeEffects(
          world,
          [
            {
              payload: { type: 'webhook-call', webhookId: webhook.id, event, at: effect.createdAt, data },
              authority,
              roundId,
            },
          ],
          () => derivedId(Date.parse(effect.createdAt), `${effect.id}/${webhook.id}`),
          now,
        );
  }
};
