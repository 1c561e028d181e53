import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { createWebhookContract } from '#shared/contracts/webhook/create-webhook.ts';
import { mostWebhooks, type Webhook, webhookOwnerKey } from '#shared/domain/webhook/webhook.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { listAll } from '../list-all.ts';
import { webhookResource } from './find-webhook-owner.ts';
import { showWebhook } from './show-webhook.ts';
import { withEnds } from './with-ends.ts';

type Contract = typeof createWebhookContract;

/**
 * Subscribes a system to events. Its address must be https and public, also after its name is resolved; the secret that signs
 * the calls is shown once with the first answer.
 */
export const createWebhook: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { owner, label, url, events } = ask.input.body;
  const allowed = ask.allow(await webhookResource(world, owner));
  if (!allowed.ok) return fail('resource.not-found');
  const refusal = await world.webhooks.refusalOf(url);
  if (refusal !== undefined)
    return fail({ code: 'request.invalid', pointers: [{ pointer: '/body/url', code: refusal }] });
  const others = await listAll(world, 'webhooks-of-owner', { owner: webhookOwnerKey(owner) });
  const ended = await withEnds(
    world,
    others.map(({ body }) => body),
  );
  if (ended.filter(({ endedAt }) => endedAt === null).length >= mostWebhooks) return fail('webhook.too-many');
  const id = world.chance.id(ask.now);
  const webhook: Webhook = {
    ...{ id, owner, label, url },
    events: [...new Set(events)],
    createdAt: isoOf(ask.now),
    createdBy: ask.actor.id,
    tokenId: ask.actor.tokenId ?? null,
    endedAt: null,
  };
  return ok({
    changes: [{ kind: 'webhook', id, before: undefined, after: webhook, action: 'webhook.create' }],
    answer: sealed => ({ body: showWebhook(webhook), version: sealed.version('webhook', id) }),
    once: { secret: await world.webhooks.secretOf(id) },
  });
};
