import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { live } from './model/live.ts';
import { drawHistories, liveAll } from './model/live-all.ts';
import { openStages, type Stage } from './model/stages.ts';
import { atDepth } from './support/depth.ts';
import { type Engine, openEngine } from './support/place.ts';
import type { Planted } from './support/process.ts';
import { openWorkflowPlace } from './support/run-workflow.ts';
import { proofSeed, sayProof } from './support/say-proof.ts';
import { withoutConditions } from './support/without-conditions.ts';

jest.setTimeout(20_000_000);
const longest = atDepth({ normal: 16, deep: 60 });

let engine: Engine;
let stages: readonly Stage[];
beforeAll(async () => {
  engine = await openEngine();
  stages = await openStages(engine);
});
afterAll(() => engine.close());

const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

test('whatever is asked, in whatever order, while time jumps and calls fail: what was promised holds', async () => {
  // From each state of things at least once: a new route is asked on the day it is added.
  const many = atDepth({ normal: stages.length, deep: 20_000 });
  const { found, counts, faults, lived } = await liveAll(
    drawHistories(stages, { many, longest, seed: proofSeed() }),
  );

  expect(found).toEqual([]);
  const all = [...counts.values()];
  const made = all.reduce((sum, count) => sum + count.made, 0);
  const moved = all.reduce((sum, count) => sum + count.moved, 0);
  const histogram = [...counts]
    .sort(([, a], [, b]) => b.made - a.made)
    .map(([name, count]) => `${name} ${count.made} (${percent(count.moved, count.made)} %)`);
  process.stderr.write(`moves, and how many of them came to something: ${histogram.join(', ')}\n`);
  process.stderr.write(`faults: ${[...faults].map(([kind, times]) => `${kind} ${times}`).join(', ')}\n`);
  sayProof('model', {
    histories: { value: lived, least: many },
    moves: { value: made, least: lived * 8 },
    'percent that came to something': { value: percent(moved, made), least: 50 },
    'kinds of fault met': { value: [...faults.values()].filter(times => times > 0).length, least: 8 },
  });
});

test('the same seed lives the same history, byte for byte', async () => {
  const hashes: string[] = [];
  for (let time = 0; time < 2; time += 1) {
    const workflow = await openWorkflowPlace();
    const lived: string[] = [];
    for (const { stage, draws } of drawHistories(stages, { many: 3, longest: 30, seed: proofSeed() }))
      for (const draw of draws)
        lived.push((await live({ stage, workflow, memory: new Map(), ...draw })).hash);
    hashes.push(lived.join(' '));
    await workflow.close();
  }

  process.stderr.write(`proof model: trace ${hashes[0]} seed=${proofSeed()}\n`);
  expect(hashes[1]).toBe(hashes[0]);
});

describe('the same harness finds a store that', () => {
  const findings = async (planted: Planted): Promise<readonly string[]> =>
    (await liveAll(drawHistories(stages, { many: 12, longest: 16, seed: proofSeed() }), planted)).found;

  test('drops the conditions of its writes', async () => {
    const careless: Planted = {
      spoil: client =>
        client.middlewareStack.add(next => call => next({ ...call, input: withoutConditions(call.input) }), {
          ...{ step: 'initialize', name: 'careless' },
        }),
    };

    expect(await findings(careless)).not.toEqual([]);
  });

  test('acknowledges before it writes', async () => {
    /** Frozen once it has answered, it writes when it is called the next time, if ever. */
    const early: Planted = {
      wrap: records => {
        let owed = async (): Promise<unknown> => undefined;
        return {
          ...records,
          commit: async transaction => {
            const before = owed;
            owed = () => records.commit(transaction);
            await before();
            return { type: 'committed' };
          },
        };
      },
    };

    expect(await findings(early)).not.toEqual([]);
  });
});
