import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { atDepth } from './support/depth.ts';
import { findInEach } from './support/each-of.ts';
import { type Point, pointsOf } from './support/fate.ts';
import { type Engine, openEngine } from './support/place.ts';
import { prepare } from './support/prepared.ts';
import type { Planted } from './support/process.ts';
import { requestCases } from './support/requests/index.ts';
import { proofSeed, sayProof } from './support/say-proof.ts';
import { strike, watch } from './support/strike.ts';

jest.setTimeout(1_800_000);

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

/** Every point at depth; else the write done and not answered for, and others drawn by the seed, three at least. */
const chosen = (points: readonly Point[]): readonly Point[] => {
  const unknown = points.filter(
    ({ name, fate }) => name === 'TransactWriteItemsCommand' && fate !== 'before',
  );
  const others = points.filter(point => !unknown.includes(point));
  const some = atDepth({ normal: Math.max(1, 3 - unknown.length), deep: others.length });
  const [drawn = []] = fc.sample(fc.shuffledSubarray([...others], { minLength: some, maxLength: some }), {
    ...{ seed: proofSeed(), numRuns: 1 },
  });
  return [...unknown, ...drawn];
};

test('a function that dies at any call loses nothing acknowledged and does nothing twice', async () => {
  const struck: number[] = [];
  const found = await findInEach(
    requestCases,
    ({ contract }) => contract.id,
    async one => {
      const here: string[] = [];
      const watched = await watch(await prepare(engine, one));
      const points = chosen(pointsOf(watched.calls));
      for (const point of points) here.push(...(await strike(watched, point)));
      struck.push(points.length);
      return here;
    },
  );

  expect(found).toEqual([]);
  sayProof('crash points', {
    routes: { value: struck.length, least: 80 },
    'points of each': { value: Math.min(...struck), least: 3 },
    points: {
      value: struck.reduce((sum, count) => sum + count, 0),
      least: atDepth({ normal: 250, deep: 1300 }),
    },
  });
});

describe('the same harness finds a store that', () => {
  /** What is found of a mistaken store, at every write of the first routes. */
  const findings = async (planted: Planted): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const one of requestCases.slice(0, 3)) {
      const watched = await watch(await prepare(engine, one), planted);
      for (const point of pointsOf(watched.calls).filter(({ name }) => name.startsWith('TransactWrite')))
        found.push(...(await strike(watched, point)));
    }
    return found;
  };

  test('acknowledges before it writes', async () => {
    const early: Planted = {
      wrap: records => ({
        ...records,
        commit: async transaction => {
          void turn().then(() => records.commit(transaction));
          return { type: 'committed' };
        },
      }),
    };

    expect(await findings(early)).toContainEqual(expect.stringContaining('acknowledged and is not there'));
  });

  test('forgets what it answered', async () => {
    const forgetful: Planted = {
      wrap: records => ({
        ...records,
        commit: transaction => records.commit({ ...transaction, idempotency: undefined }),
      }),
    };

    expect(await findings(forgetful)).toContainEqual(expect.stringContaining('another state'));
  });

  test('writes a record without its audit entry', async () => {
    const silent: Planted = {
      wrap: records => ({
        ...records,
        commit: transaction => records.commit({ ...transaction, audit: [] }),
      }),
    };

    expect(await findings(silent)).toContainEqual(expect.stringContaining('record.'));
  });
});
