import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listWebhooksContract } from '#shared/contracts/webhook/list-webhooks.ts';
import { webhookOwnerKey } from '#shared/domain/webhook/webhook.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { webhookResource } from './find-webhook-owner.ts';
import { showWebhook } from './show-webhook.ts';
import { withEnds } from './with-ends.ts';

type Contract = typeof listWebhooksContract;

/** The subscriptions of an establishment or an authority, ended ones too. */
export const listWebhooks: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId, level, locality, limit, cursor } = ask.input.query;
  const owner =
    establishmentId !== undefined
      ? { establishmentId }
      : level !== undefined && locality !== undefined
        ? { authority: { level, locality } }
        : undefined;
  const allowed = ask.allow(owner === undefined ? {} : await webhookResource(world, owner));
  if (owner === undefined || !allowed.ok) return fail('resource.not-found');
  const page = await world.records.list(
    'webhooks-of-owner',
    { owner: webhookOwnerKey(owner) },
    { limit, cursor },
  );
  const items = await withEnds(
    world,
    page.items.map(({ body }) => body),
  );
  return ok({ body: { items: items.map(showWebhook), cursor: page.cursor ?? null } });
};
