import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routeTable } from '#functions/catalog.ts';
import { createApiToken } from '#shared/application/api-token/create-api-token.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { createApiTokenContract } from '#shared/contracts/api-token/create-api-token.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { answered } from '../../support/answered.ts';
import { askAs, monday } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { atDepth } from '../support/depth.ts';
import { openDoor } from '../support/open-door.ts';
import { sayProof } from '../support/say-proof.ts';
import { hostileHeaders } from './hostile-headers.ts';
import { hostileJwts } from './hostile-jwts.ts';
import { askAuthoriser, openEntrance, type Verify } from './open-entrance.ts';

const contracts = routeTable.map(({ route }) => route.contract);
const guarded = contracts.filter(({ signIn }) => signIn === 'required');

describe('whoever has no good token', () => {
  let store: TestWorld;
  let entrance: Awaited<ReturnType<typeof openEntrance>>;
  let tokens: { readonly good: string; readonly revoked: string; readonly lapsed: string };
  let hostile: Readonly<Record<string, string | undefined>>;

  const makeToken = async (hours: number): Promise<string> => {
    const body = {
      ...{ label: 'Phần mềm mẫu', establishmentIds: [sampleId(3001)] },
      expiresAt: isoOf(monday + hours * 3_600_000),
    };
    const ask = askAs(producer, 'api-token.manage', { params: {}, query: {}, body });
    return (
      answered(createApiTokenContract, await runCommand(store.world, createApiToken, ask)).body.token ?? ''
    );
  };

  beforeAll(async () => {
    store = await openTestWorld();
    entrance = await openEntrance(monday + 7_200_000);
    await seed(store.world, [record('establishment', sampleId(3001), buildEstablishment(1))]);
    tokens = { good: await makeToken(24), revoked: await makeToken(24), lapsed: await makeToken(1) };
    const kept = await store.world.records.find('api-token', sha256(tokens.revoked));
    if (kept === undefined) throw new Error('no token was kept');
    const after = { ...kept.body, revokedAt: isoOf(monday) };
    await seed(store.world, [
      { kind: 'api-token', id: kept.id, before: kept, after, action: 'api-token.revoke' },
    ]);
    const jwts = Object.entries(hostileJwts(entrance.forger)).map(([what, jwt]) => [what, `Bearer ${jwt}`]);
    hostile = {
      ...hostileHeaders({
        ...{ jwt: entrance.honest(producer.id), apiToken: tokens.good },
        ...{ revoked: tokens.revoked, lapsed: tokens.lapsed },
      }),
      ...Object.fromEntries(jwts),
    };
  });
  afterAll(async () => {
    await store.close();
    await entrance.close();
  });

  const now = monday + 7_200_000;

  /** What got in: by token, the routes that did not answer as they answer nobody. Each token meets every `nth` route. */
  const whatGotIn = async (world: World, verify: Verify, nth: number) => {
    const door = openDoor(store.world);
    const ask = askAuthoriser(world, verify, now);
    let tried = 0;
    const toNobody = new Map<string, string>();
    for (const contract of contracts)
      toNobody.set(contract.id, JSON.stringify(await door({ routeKey: routeKeyOf(contract), now })));
    const found: string[] = [];
    for (const [turn, [what, authorization]] of Object.entries(hostile).entries())
      for (const contract of contracts.filter((_, index) => (index + turn) % nth === 0)) {
        tried += 1;
        const caller = (await ask(authorization)).context;
        const reply = await door({ routeKey: routeKeyOf(contract), caller, now });
        if (contract.signIn === 'required' && reply.status !== 401) found.push(`${what} ${contract.id}`);
        else if (JSON.stringify(reply) !== toNobody.get(contract.id)) found.push(`${what} ${contract.id}`);
      }
    return { found, tried };
  };

  test('is nobody at every route, and is told the same in the same bytes', async () => {
    const { found, tried } = await whatGotIn(store.world, entrance.verify, atDepth({ normal: 2, deep: 1 }));
    expect(found).toEqual([]);
    expect(entrance.strangerAsked()).toBe(0);
    sayProof('tokens', {
      tokens: { value: Object.keys(hostile).length, least: 100 },
      routes: { value: contracts.length, least: 150 },
      refused: { value: tried, least: 50 * contracts.length },
    });
  });

  test('while good tokens come in at every route', async () => {
    const door = openDoor(store.world);
    const ask = askAuthoriser(store.world, entrance.verify, now);
    const good = [`Bearer ${entrance.honest(producer.id)}`, `bearer ${tokens.good}`];
    for (const authorization of good) {
      const { context: caller } = await ask(authorization);
      expect(caller).toMatchObject({ id: producer.id });
      for (const contract of guarded) {
        const { status } = await door({ routeKey: routeKeyOf(contract), caller, now });
        expect([contract.id, status === 401]).toEqual([contract.id, false]);
      }
      expect(await door({ routeKey: 'GET /v1/me', caller, now })).toMatchObject({ status: 200 });
    }
  });

  test.each([
    [
      'a verifier that believes what it reads',
      'another subject, same signature',
      (world: World) => world,
      async (token: string) => {
        const { sub, exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        return { sub, exp, token_use: 'id' as const, name: '', email: '' };
      },
    ],
    [
      'a store that forgets what was revoked',
      'an API token that was revoked',
      (world: World): World => ({
        ...world,
        records: {
          ...world.records,
          find: async (kind, id) => {
            const found = await world.records.find(kind, id);
            if (found === undefined || !('revokedAt' in found.body)) return found;
            return { ...found, body: { ...found.body, revokedAt: null } };
          },
        },
      }),
      async () => undefined,
    ],
  ])('the harness sees %s', async (_what, first, faulty, verify) => {
    const careless: Verify = token => verify(token).catch(() => undefined);
    const { found } = await whatGotIn(faulty(store.world), careless, 20);
    expect(found.some(one => one.startsWith(first))).toBe(true);
  });
});
