import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openItem } from '#shared/adapters/dynamodb/packed.ts';
import { createApiToken } from '#shared/application/api-token/create-api-token.ts';
import { findToken } from '#shared/application/api-token/find-token.ts';
import { listApiTokens } from '#shared/application/api-token/list-api-tokens.ts';
import { revokeApiToken } from '#shared/application/api-token/revoke-api-token.ts';
import { idempotencyOf, runCommand } from '#shared/application/run-command.ts';
import { createApiTokenContract } from '#shared/contracts/api-token/create-api-token.ts';
import { listApiTokensContract } from '#shared/contracts/api-token/list-api-tokens.ts';
import { revokeApiTokenContract } from '#shared/contracts/api-token/revoke-api-token.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, monday, person } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const day = 86_400_000;
const establishmentIds = [sampleId(3001)];

describe('API tokens', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seed(store.world, [record('establishment', sampleId(3001), buildEstablishment(1))]);
  });
  afterAll(() => store.close());

  const create = async (days: number, actor = producer, key?: string) => {
    const body = { label: 'Phần mềm mẫu', establishmentIds, expiresAt: isoOf(monday + days * day) };
    const input = { params: {}, query: {}, body };
    return runCommand(
      store.world,
      createApiToken,
      askAs(actor, 'api-token.manage', input),
      key === undefined
        ? undefined
        : idempotencyOf({ principal: actor.id, route: 'create-api-token' }, key, input, monday),
    );
  };
  const revoke = async (tokenId: string, actor = producer) =>
    runCommand(
      store.world,
      revokeApiToken,
      askAs(actor, 'api-token.manage', { params: { tokenId }, query: {}, body: undefined }),
    );

  test('the token is shown once and stands nowhere in the store; a repeated request does not show it again', async () => {
    const first = answered(createApiTokenContract, await create(30, producer, 'one-click'));
    const again = answered(createApiTokenContract, await create(30, producer, 'one-click'));

    const token = first.body.token ?? '';
    expect(token).toMatch(/^tb_[\w-]{43}$/);
    expect(again.body).toEqual({ ...first.body, token: undefined });
    const { Items = [] } = await store.client.send(new ScanCommand({ TableName: 'records' }));
    expect(Items.some(item => JSON.stringify(openItem(item)).includes(token))).toBe(false);
    expect(await findToken(store.world, token, monday)).toMatchObject({
      ownerId: producer.id,
      establishmentIds,
    });
  });

  test('a token ends with its term, and at once when it is revoked', async () => {
    const { body } = answered(createApiTokenContract, await create(30));
    const token = body.token ?? '';

    expect(await findToken(store.world, token, monday + 30 * day - 1)).toBeDefined();
    expect(await findToken(store.world, token, monday + 30 * day)).toBeUndefined();
    expect(codeOf(await revoke(body.id, person('stranger')))).toBe('resource.not-found');
    const revoked = answered(revokeApiTokenContract, await revoke(body.id));
    expect(revoked.body.revokedAt).toBe(isoOf(monday));
    expect(await findToken(store.world, token, monday)).toBeUndefined();
    expect(codeOf(await revoke(body.id))).toBe('ok');
  });

  test('a term beyond a year or behind us is refused', async () => {
    for (const days of [-1, 0, 367])
      expect(pointersOf(await create(days))).toEqual({ '/body/expiresAt': 'api-token.term' });
  });

  test('nobody makes a token for what is not theirs, and no token makes tokens', async () => {
    expect(codeOf(await create(30, person('stranger')))).toBe('resource.not-found');
    expect(codeOf(await create(30, { ...producer, kind: 'token', establishmentIds }))).toBe(
      'resource.not-found',
    );
  });

  test('the owner lists tokens without seeing any', async () => {
    await create(30);
    const list = await listApiTokens(
      store.world,
      askAs(producer, 'api-token.read', {
        params: {},
        query: { limit: 25, cursor: undefined },
        body: undefined,
      }),
    );

    const { items } = answered(listApiTokensContract, list).body;
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toMatch(/tb_[\w-]{43}/);
  });
});
