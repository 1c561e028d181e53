import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Contract } from '#shared/contracts/contract.ts';
import { atDepth } from './support/depth.ts';
import { findInEach } from './support/each-of.ts';
import { type Engine, openEngine } from './support/place.ts';
import { type Prepared, prepare } from './support/prepared.ts';
import type { Planted } from './support/process.ts';
import { raceForPlace, raceForVersion } from './support/race.ts';
import { readingIds, requestCases } from './support/requests/index.ts';
import { repeatUnderOneKey } from './support/same-key.ts';
import { sayProof } from './support/say-proof.ts';
import { withoutConditions } from './support/without-conditions.ts';

jest.setTimeout(1_800_000);
const clicks = atDepth({ normal: 10, deep: 50 });
const clients = 20;
const crowd = atDepth({ normal: 4, deep: 20 });

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const hasKey = ({ id, method }: Contract): boolean => method === 'POST' && !readingIds.has(id);
const hasVersion = ({ version }: Contract): boolean => version === 'matched';

/** What is found of each route by each question that is asked of such a route. */
const questions = {
  key: { isAskedOf: hasKey, find: (route: Prepared) => repeatUnderOneKey(route, clicks) },
  version: { isAskedOf: hasVersion, find: (route: Prepared) => raceForVersion(route, clients) },
  place: {
    isAskedOf: (contract: Contract) => hasKey(contract) && !hasVersion(contract),
    find: (route: Prepared) => raceForPlace(route, crowd),
  },
} as const;

test('the same request many times, at once and later, has one effect and one answer', async () => {
  const asked = { key: 0, version: 0, place: 0 };
  const found = await findInEach(
    requestCases,
    ({ contract }) => contract.id,
    async one => {
      const route = await prepare(engine, one);
      const here: string[] = [];
      for (const name of ['key', 'version', 'place'] as const) {
        const { isAskedOf, find } = questions[name];
        if (!isAskedOf(one.contract)) continue;
        const answer = await find(route);
        if (answer === undefined) continue;
        here.push(...answer);
        await route.restore();
        asked[name] += 1;
      }
      return here;
    },
  );

  expect(found).toEqual([]);
  sayProof('same request', {
    'routes under one key': { value: asked.key, least: 70 },
    'requests at once': { value: clicks, least: 10 },
    'routes raced for a version': { value: asked.version, least: 15 },
    'routes raced for a place': { value: asked.place, least: 30 },
  });
});

describe('the same harness finds a store that', () => {
  /** The first route of which a question is asked, prepared. */
  const first = async (isAskedOf: (contract: Contract) => boolean): Promise<Prepared> => {
    const one = requestCases.find(({ contract }) => isAskedOf(contract));
    if (one === undefined) throw new Error('no such route');
    return prepare(engine, one);
  };
  /** Sends every write of a transaction without the condition under which it may be made. */
  const careless: Planted = {
    spoil: client =>
      client.middlewareStack.add(next => call => next({ ...call, input: withoutConditions(call.input) }), {
        step: 'initialize',
        name: 'careless',
      }),
  };

  test('drops the condition of a write', async () => {
    const found = await raceForVersion(await first(hasVersion), clients, careless);

    expect(found).toContainEqual(expect.stringMatching(/of 20 won|record\.|audit\.|work of one/));
  });

  test('keeps no answer', async () => {
    const forgetful: Planted = {
      wrap: records => ({
        ...records,
        commit: transaction => records.commit({ ...transaction, idempotency: undefined }),
      }),
    };
    const found = await repeatUnderOneKey(await first(hasKey), clicks, forgetful);

    expect(found).toContainEqual(expect.stringContaining('more than one effect'));
  });
});
