import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { endWebhookContract } from '#shared/contracts/webhook/end-webhook.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { webhookResource } from './find-webhook-owner.ts';

type Contract = typeof endWebhookContract;

/** Ends a subscription: calls that wait are made no more. Ending it again changes nothing. */
export const endWebhook: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const before = await world.records.find('webhook', ask.input.params.webhookId);
  const allowed = ask.allow(before === undefined ? {} : await webhookResource(world, before.body.owner));
  if (before === undefined || !allowed.ok) return fail('resource.not-found');
  if (before.body.endedAt !== null)
    return ok({ changes: [], answer: () => ({ body: before.body, version: before.version }) });
  const after = { ...before.body, endedAt: isoOf(ask.now) };
  return ok({
    changes: [{ kind: 'webhook', id: before.id, before, after, action: 'webhook.end' }],
    answer: sealed => ({ body: after, version: sealed.version('webhook', before.id) }),
  });
};
