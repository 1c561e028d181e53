import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Route } from '#functions/edge/route.ts';
import { openMatrix, piped } from '../matrix/open-matrix.ts';
import { people } from '../matrix/people.ts';
import { atDepth } from '../support/depth.ts';
import { type Engine, openEngine } from '../support/place.ts';
import { proofSeed, sayProof, shortIn } from '../support/say-proof.ts';
import type { Fuzzed } from './fuzz.ts';
import { fuzzInAnyState } from './in-any-state.ts';
import { plants } from './plants.ts';
import { fuzzWhereItSucceeds, sumOf } from './where-it-succeeds.ts';

/** Of each route, so many requests are obeyed. */
const obeyed = atDepth({ normal: 3, deep: 100 });

const disobeying = ({ done }: Fuzzed) => piped.filter(({ id }) => (done.get(id) ?? 0) < obeyed);

const figuresOf = (fuzzed: Fuzzed) => {
  const { requests, deep, done } = fuzzed;
  const all = [...done.values()].reduce((sum, times) => sum + times, 0);
  return {
    requests: { value: requests, least: atDepth({ normal: 5000, deep: 300_000 }) },
    'deep inside': { value: deep, least: Math.ceil(requests / 3) },
    obeyed: { value: all, least: Math.ceil(requests / 10) },
    [`routes that obeyed ${obeyed}`]: {
      value: piped.length - disobeying(fuzzed).length,
      least: piped.length,
    },
  };
};

describe('whatever is sent', () => {
  let matrix: Awaited<ReturnType<typeof openMatrix>>;
  let engine: Engine;
  beforeAll(async () => {
    [matrix, engine] = await Promise.all([openMatrix(), openEngine()]);
  });
  afterAll(() => Promise.all([matrix.close(), engine.close()]));

  test('is answered or refused, without a fault and without a word of how we are made', async () => {
    const seed = proofSeed();
    const count = atDepth({ normal: 5000, deep: 300_000 });
    const drawn = await fuzzInAnyState({ matrix, count, seed });
    // Chance alone finds no way into many of them.
    const routes = disobeying(drawn);
    const readings = routes.filter(({ method }) => method === 'GET');
    const more = { matrix, seed, routes: readings, count: readings.length * 20 * obeyed };
    const sent = sumOf([
      drawn,
      await fuzzInAnyState({ ...more, harms: () => ['as it is'] }),
      await fuzzWhereItSucceeds({ engine, each: 2 * obeyed, seed, routes }),
    ]);
    expect(sent.wrong.slice(0, 40)).toEqual([]);
    expect(disobeying(sent).map(({ id }) => id)).toEqual([]);
    sayProof('requests', figuresOf(sent));
  }, 3_600_000);

  describe('the same harness names', () => {
    const at = piped.findIndex(({ id }) => id === 'get-programme');
    const routes = piped.slice(at, at + 4);

    test.each(Object.entries(plants))('the one route %s', async (_what, { says, plant }) => {
      const through = (route: Route): Route => (route.contract.id === 'get-programme' ? plant(route) : route);
      const { wrong } = await fuzzInAnyState({
        ...{ matrix, seed: 1, count: 3 * routes.length, routes, through },
        ...(says === 'hangs' ? { patience: 2000 } : {}),
      });
      expect(wrong.map(one => one.split(' (')[0])).toContainEqual(
        expect.stringContaining(`get-programme ${says}`),
      );
      expect(wrong.filter(one => !one.startsWith('get-programme '))).toEqual([]);
    });
  });

  describe('the same harness says that it exercised too little where', () => {
    test('nobody comes in', async () => {
      const nobody = people.filter(({ name }) => name === 'nobody');
      const sent = await fuzzInAnyState({ matrix, count: 2 * piped.length, seed: 1, askers: () => nobody });
      expect(shortIn(figuresOf(sent))).toEqual(
        expect.arrayContaining(['requests', 'deep inside', `routes that obeyed ${obeyed}`]),
      );
    });

    test('one route obeys nobody', async () => {
      const done = new Map(piped.map(({ id }) => [id, id === 'get-programme' ? 0 : 1000]));
      expect(shortIn(figuresOf({ requests: 300_000, deep: 200_000, done, wrong: [] }))).toEqual([
        `routes that obeyed ${obeyed}`,
      ]);
    });
  });
});
