import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { endWebhookContract } from '#shared/contracts/webhook/end-webhook.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findWebhook } from './find-webhook.ts';
import { showWebhook } from './show-webhook.ts';

type Contract = typeof endWebhookContract;

/** Ends a subscription: calls that wait are made no more. Ending it again changes nothing. */
export const endWebhook: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findWebhook(world, ask);
  if (found === undefined) return fail('resource.not-found');
  const { stored: before, endedAt } = found;
  if (endedAt !== null)
    return ok({
      changes: [],
      answer: () => ({ body: showWebhook({ ...before.body, endedAt }), version: before.version }),
    });
  const after = { ...before.body, endedAt: isoOf(ask.now) };
  return ok({
    changes: [{ kind: 'webhook', id: before.id, before, after, action: 'webhook.end' }],
    answer: sealed => ({ body: showWebhook(after), version: sealed.version('webhook', before.id) }),
  });
};
