import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import { authorise } from '#functions/authoriser/authorise.ts';
import type { Claims } from '#functions/authoriser/verify-token.ts';
import { createApiToken } from '#shared/application/api-token/create-api-token.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { createApiTokenContract } from '#shared/contracts/api-token/create-api-token.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { answered } from '../../support/answered.ts';
import { askAs, monday } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const claims = (exp: number): Claims => ({
  sub: 'person-1',
  exp,
  token_use: 'id',
  name: 'Người mẫu',
  email: 'nguoi@mau.example',
});
const nobody = { isAuthorized: true, context: { kind: 'nobody' } };

describe('the authoriser', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seed(store.world, [record('establishment', sampleId(3001), buildEstablishment(1))]);
  });
  afterAll(() => store.close());

  const ask = (authorization: string | undefined, known?: Claims) =>
    authorise(
      () => store.world,
      async () => known,
    )(
      // The parts of the event that it reads.
      {
        headers: authorization === undefined ? {} : { authorization },
        requestContext: { timeEpoch: monday },
      } as unknown as APIGatewayRequestAuthorizerEventV2,
    );

  test.each([
    ['without a token', undefined],
    ['with a token of another scheme', 'Basic cGVyc29uOnNlY3JldA=='],
    ['with a token longer than any', `Bearer ${'a'.repeat(5000)}`],
    ['with a token that does not verify', 'Bearer aaa.bbb.ccc'],
    ['with an API token that was never given', 'Bearer tb_0000000000000000000000000000000000000000000'],
  ])('calls a caller %s nobody, and leaves the refusal to the route', async (_what, authorization) => {
    expect(await ask(authorization)).toEqual(nobody);
  });

  test('knows a person until the second the token lapses', async () => {
    expect(await ask('Bearer good', claims(monday / 1000 + 1))).toEqual({
      isAuthorized: true,
      context: {
        id: 'person-1',
        kind: 'person',
        name: 'Người mẫu',
        email: 'nguoi@mau.example',
        establishmentIds: '',
      },
    });
    expect(await ask('Bearer good', claims(monday / 1000))).toEqual(nobody);
  });

  test("knows a producer's own system by its API token, and for which establishments it speaks", async () => {
    const body = {
      label: 'Phần mềm mẫu',
      establishmentIds: [sampleId(3001)],
      expiresAt: isoOf(monday + 86_400_000),
    };
    const made = await runCommand(
      store.world,
      createApiToken,
      askAs(producer, 'api-token.manage', { params: {}, query: {}, body }),
    );
    const { token } = answered(createApiTokenContract, made).body;

    expect(await ask(`Bearer ${token}`)).toMatchObject({
      isAuthorized: true,
      context: { id: producer.id, kind: 'token', establishmentIds: sampleId(3001) },
    });
  });

  test('whom it cannot look up it calls neither known nor nobody: the route asks to try again', async () => {
    const away = async () => Promise.reject(new UnavailableError('the store is away'));
    const records = { ...store.world.records, find: away };
    const decide = authorise(
      () => ({ ...store.world, records }),
      async () => undefined,
    );
    const event = {
      headers: { authorization: `Bearer tb_${'a'.repeat(43)}` },
      requestContext: { timeEpoch: monday },
    } as unknown as APIGatewayRequestAuthorizerEventV2;
    expect(await decide(event)).toEqual({ isAuthorized: true, context: { kind: 'unavailable' } });
  });
});
