import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { atDepth } from './support/depth.ts';
import { findInEach } from './support/each-of.ts';
import { pointsOf } from './support/fate.ts';
import { type Engine, openEngine } from './support/place.ts';
import type { Planted } from './support/process.ts';
import { deliveryWork, eventWork } from './support/requests/event-work.ts';
import { taskWork } from './support/requests/task-work.ts';
import { proofSeed, sayProof } from './support/say-proof.ts';
import { watchWork } from './support/work.ts';

jest.setTimeout(1_800_000);
const work = [...taskWork, ...eventWork, ...deliveryWork];

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const drawn = <T>(list: readonly T[], many: number): readonly T[] => {
  const some = Math.min(list.length, many);
  const picked = fc.shuffledSubarray([...list], { minLength: some, maxLength: some });
  return fc.sample(picked, { seed: proofSeed(), numRuns: 1 })[0] ?? [];
};

test('work that an event brings up to five times, or that dies at any call and is brought again, is done once', async () => {
  let [events, points] = [0, 0];
  const found = await findInEach(
    work,
    ({ name }) => name,
    async one => {
      const here: string[] = [];
      const task = await watchWork(engine, one);
      for (const copies of drawn([2, 3, 4, 5], atDepth({ normal: 1, deep: 4 }))) {
        here.push(...(await task.repeat(copies)));
        events += copies;
      }
      for (const point of drawn(pointsOf(task.calls), atDepth({ normal: 3, deep: 1000 }))) {
        here.push(...(await task.strike(point)));
        points += 1;
      }
      return here;
    },
  );

  expect(found).toEqual([]);
  sayProof('events', {
    'kinds of work': { value: work.length, least: 39 },
    events: { value: events, least: atDepth({ normal: 75, deep: 500 }) },
    points: { value: points, least: atDepth({ normal: 110, deep: 700 }) },
  });
});

test('the same harness finds a store that tells twice what it is told once', async () => {
  const unguarded: Planted = {
    wrap: records => ({
      ...records,
      commit: async transaction => {
        for (const [index, effect] of transaction.effects.entries())
          await records.commit({
            ...{
              ...transaction,
              operation: `${transaction.operation}${index}`,
              records: [],
              audit: [],
              claims: [],
            },
            ...{
              checks: [],
              marks: [],
              idempotency: undefined,
              effects: [{ ...effect, id: `${effect.id}-` }],
            },
          });
        return records.commit(transaction);
      },
    }),
  };
  const opening = taskWork.find(({ name }) => name === 'OpenRegistration');
  if (opening === undefined) throw new Error('no round is opened');
  const task = await watchWork(engine, opening, unguarded);
  const found = [];
  for (const point of pointsOf(task.calls).filter(({ name }) => name.startsWith('TransactWrite')))
    found.push(...(await task.strike(point)));

  expect(found).toContainEqual(expect.stringContaining('things instead of'));
});
