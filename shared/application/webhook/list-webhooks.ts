import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listWebhooksContract } from '#shared/contracts/webhook/list-webhooks.ts';
import { webhookOwnerKey } from '#shared/domain/webhook/webhook.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';
import { webhookResource } from './find-webhook-owner.ts';

type Contract = typeof listWebhooksContract;

/** The subscriptions of an establishment or an authority, ended ones too. */
export const listWebhooks: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId, level, locality, ...page } = ask.input.query;
  const owner =
    establishmentId !== undefined
      ? { establishmentId }
      : level !== undefined && locality !== undefined
        ? { authority: { level, locality } }
        : undefined;
  const allowed = ask.allow(owner === undefined ? {} : await webhookResource(world, owner));
  if (owner === undefined || !allowed.ok) return fail('resource.not-found');
  return listPage(world, 'webhooks-of-owner', { owner: webhookOwnerKey(owner) }, page, ({ body }) => body);
};
