import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createApiToken } from '#shared/application/api-token/create-api-token.ts';
import { revokeApiToken } from '#shared/application/api-token/revoke-api-token.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { listWebhooks } from '#shared/application/webhook/list-webhooks.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { mostWebhooks } from '#shared/domain/webhook/webhook.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs, monday } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { openWebhookWorld } from '../../support/webhook-world.ts';

const establishmentIds = [buildEstablishment(1).id];
const own = { establishmentId: buildEstablishment(1).id };
const day = 86_400_000;

let at: Awaited<ReturnType<typeof openWebhookWorld>>;
beforeEach(async () => {
  at = await openWebhookWorld();
});
afterEach(() => at.store.close());

/** A system of the producer, as the pipeline knows it. */
const makeToken = async (): Promise<Actor & { readonly tokenId: string }> => {
  const body = { label: 'Phần mềm mẫu', establishmentIds, expiresAt: isoOf(monday + 30 * day) };
  const made = await runCommand(
    at.world,
    createApiToken,
    askAs(producer, 'api-token.manage', { params: {}, query: {}, body }),
  );
  if (!made.ok) throw new Error('no token');
  return { ...producer, kind: 'token', establishmentIds, tokenId: made.value.body.id };
};
const revoke = (tokenId: string, now = monday) =>
  runCommand(
    at.world,
    revokeApiToken,
    askAs(producer, 'api-token.manage', { params: { tokenId }, query: {}, body: undefined }, { now }),
  );
const list = async () => {
  const ask = { params: {}, query: { ...own, limit: 25 }, body: undefined };
  const listed = await listWebhooks(at.world, askAs(producer, 'webhook.manage', ask));
  return listed.ok ? listed.value.body.items : [];
};

describe('a subscription that a token made', () => {
  test('ends at once with the token’s revocation: no call is written, and one on its way is not made', async () => {
    const system = await makeToken();
    expect(codeOf(await at.subscribe(own, system))).toBe('ok');
    const [call = ''] = await at.happen();
    await revoke(system.tokenId);

    expect(await deliverWebhookCall(at.world, call, monday)).toBe('settled');
    expect([at.calls, await at.happen()]).toEqual([[], []]);
    expect(await list()).toMatchObject([{ byToken: true, endedAt: isoOf(monday) }]);
  });

  test('makes room for another', async () => {
    const system = await makeToken();
    for (let number = 0; number < mostWebhooks; number += 1) await at.subscribe(own, system);
    expect(codeOf(await at.subscribe(own, producer))).toBe('webhook.too-many');
    await revoke(system.tokenId);
    expect(codeOf(await at.subscribe(own, producer))).toBe('ok');
  });

  test('outlives the token’s term, which says nothing against it', async () => {
    await at.subscribe(own, await makeToken());
    const [call = ''] = await at.happen();
    expect(await deliverWebhookCall(at.world, call, monday + 60 * day)).toBe('settled');
    expect(at.calls).toHaveLength(1);
  });

  test('is told apart, but not by the token’s hash', async () => {
    const system = await makeToken();
    await at.subscribe(own, system);
    await at.subscribe(own, producer);
    const listed = await list();
    expect(listed.map(({ byToken }) => byToken)).toEqual([true, false]);
    expect(JSON.stringify(listed)).not.toContain(system.tokenId);
  });
});

test('a subscription that a person made stands, whatever becomes of their tokens', async () => {
  await at.subscribe(own, producer);
  await revoke((await makeToken()).tokenId);
  const [call = ''] = await at.happen();
  expect(await deliverWebhookCall(at.world, call, monday)).toBe('settled');
  expect(at.calls).toHaveLength(1);
});
