import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listFailedCallsContract } from '#shared/contracts/webhook/list-failed-calls.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findWebhook } from './find-webhook.ts';
import { showFailedCall } from './show-failed-call.ts';

type Contract = typeof listFailedCallsContract;

/** What a subscription's system has missed so far, each call with its reason. */
export const listFailedCalls: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { limit, cursor } = ask.input.query;
  const found = await findWebhook(world, ask);
  if (found === undefined) return fail('resource.not-found');
  const page = await world.records.failedCallsOfWebhook({ webhookId: found.stored.id }, { limit, cursor });
  return ok({ body: { items: page.items.flatMap(showFailedCall), cursor: page.cursor ?? null } });
};
