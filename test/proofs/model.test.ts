import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { sha256 } from '#shared/kernel/hash.ts';
import { drawHistories } from './model/deal.ts';
import { live } from './model/live.ts';
import { liveApart } from './model/live-apart.ts';
import { liveEach } from './model/live-each.ts';
import { moveNames, type Tally } from './model/moves.ts';
import { lagBy, type Order, openFirstCome } from './model/order.ts';
import { openStages, type Stage } from './model/stages.ts';
import { atDepth } from './support/depth.ts';
import { type Engine, openEngine } from './support/place.ts';
import type { Planted } from './support/process.ts';
import { readingIds } from './support/requests/index.ts';
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

/** How often each of these was done, how much of it came to something, and how rare the rarest of them is. */
const look = (tally: Tally, names: readonly string[], which: 'made' | 'moved') => {
  const all = names.map(name => ({ name, ...(tally.get(name) ?? { made: 0, moved: 0 }) }));
  const made = all.reduce((sum, one) => sum + one.made, 0);
  const moved = all.reduce((sum, one) => sum + one.moved, 0);
  const words = all
    .sort((a, b) => b.made - a.made)
    .map(one => `${one.name} ${one.made} (${percent(one.moved, one.made)} %)`);
  const rarest = Math.min(...all.map(one => (100 * one[which]) / made));
  return {
    made,
    moved: percent(moved, made),
    rarest: Math.round(rarest * 100) / 100,
    words: words.join(', '),
  };
};

test('whatever is asked, in whatever order, while time jumps and calls fail: what was promised holds', async () => {
  // From each state of things at least once: a new route is asked on the day it is added.
  const functions = new Set(stages.map(({ servedBy }) => servedBy)).size;
  const many = atDepth({ normal: stages.length + functions, deep: 20_000 });
  const started = performance.now();
  // A normal run leaves it to Jest to keep the cores busy.
  const shares = atDepth({ normal: 1, deep: availableParallelism() });
  const all = await liveApart({ many, longest, seed: proofSeed() }, shares);
  const seconds = (performance.now() - started) / 1000;

  expect(all.found).toEqual([]);
  const moved = look(all.moves, moveNames, 'moved');
  const changing = stages.filter(({ contract }) => !readingIds.has(contract.id));
  const asked = look(all.requests, [...new Set(changing.map(({ servedBy }) => servedBy))], 'made');
  const idle = changing.map(({ contract }) => contract.id).filter(id => !all.granted.has(id));
  const say = (...words: readonly unknown[]) => process.stderr.write(`model, ${words.join(' ')}\n`);
  say('moves and what came to something:', moved.words);
  say('requests by function and what was granted:', asked.words);
  if (idle.length > 0) say('routes that granted nothing:', idle.join(', '));
  say('faults:', [...all.faults].map(([kind, times]) => `${kind} ${times}`).join(', '));
  say(`${(all.lived / seconds).toFixed(1)} histories a second, trace ${all.hash}`);
  sayProof('model', {
    histories: { value: all.lived, least: many },
    moves: { value: moved.made, least: all.lived * 8 },
    'percent that came to something': { value: moved.moved, least: 70 },
    'percent of the rarest move': { value: moved.rarest, least: 1 },
    requests: { value: asked.made, least: all.lived * 5 },
    'percent asked of the function that was asked least': { value: asked.rarest, least: 1 },
    'routes that granted': {
      value: changing.length - idle.length,
      // What is asked for once may meet faults only.
      least: atDepth({ normal: Math.floor(changing.length * 0.95), deep: changing.length }),
    },
    'kinds of fault met': { value: [...all.faults.values()].filter(times => times > 0).length, least: 8 },
  });
});

describe('the same seed', () => {
  const hashes = async (order: Order = {}, many = 8): Promise<string> => {
    const workflow = await openWorkflowPlace();
    const lived: string[] = [];
    for (const { stage, draws } of drawHistories(stages, { many, longest: 30, seed: proofSeed() }))
      for (const draw of draws) lived.push((await live({ stage, workflow, ...draw, ...order })).hash);
    await workflow.close();
    return lived.join('\n');
  };

  test('lives the same history byte for byte, however long its calls take', async () => {
    const atOnce = await hashes();
    const late = await hashes({ lag: lagBy(proofSeed() + 1) });

    process.stderr.write(`proof model: traces ${sha256(atOnce)} seed=${proofSeed()}\n`);
    expect(late).toBe(atOnce);
  });

  test('would not, if whoever came first were first', async () => {
    const one = await hashes({ openOrder: openFirstCome, lag: lagBy(1) }, 3);

    expect(await hashes({ openOrder: openFirstCome, lag: lagBy(2) }, 3)).not.toBe(one);
  });
});

describe('the same harness finds a store that', () => {
  const findings = (planted: Planted): Promise<readonly string[]> =>
    liveEach(drawHistories(stages, { many: 12, longest: 16, seed: proofSeed() }), { planted });

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
