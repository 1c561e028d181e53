import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { atDepth } from '../support/depth.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { copyOfTree } from './copy-of-tree.ts';
import type { Guard } from './guard.ts';
import { guards } from './guards.ts';

jest.setTimeout(atDepth({ normal: 300_000, deep: 3_600_000 }));

const root = join(import.meta.dirname, '../../..');
const all = Object.entries(guards);
const named = (names: readonly string[]): readonly (readonly [string, Guard])[] =>
  all.filter(([name]) => names.includes(name));

/** A normal run takes some of them away, a deep one each. */
const drawn = atDepth({
  normal: named(
    fc.sample(fc.shuffledSubarray(Object.keys(guards), { minLength: 3, maxLength: 3 }), {
      seed: proofSeed(),
      numRuns: 1,
    })[0] ?? [],
  ),
  deep: all,
});

test.each(all)('where it is said that %s, that stands once', (_, { file, stands, instead }) => {
  expect(readFileSync(join(root, file), 'utf8').split(stands)).toHaveLength(2);
  expect(instead).not.toBe(stands);
});

describe('without a guard', () => {
  let tree: ReturnType<typeof copyOfTree>;
  beforeAll(() => {
    tree = copyOfTree();
  });
  afterAll(() => tree.close());

  test('some test fails, though all pass with it', async () => {
    const tests = [...new Set(drawn.flatMap(([, guard]) => guard.tests))];
    const whole = await tree.run(tests);
    const missed: string[] = [];
    for (const [name, guard] of drawn) {
      const { numFailedTests, numRuntimeErrorTestSuites } = await tree.runWithout(guard);
      if (numFailedTests === 0 || numRuntimeErrorTestSuites > 0) missed.push(name);
    }
    expect(whole).toMatchObject({ numFailedTests: 0, numRuntimeErrorTestSuites: 0 });
    expect(missed).toEqual([]);
    sayProof('guards', {
      guards: { value: all.length, least: 30 },
      'taken away': { value: drawn.length, least: atDepth({ normal: 3, deep: 30 }) },
      'tests that pass with them': { value: whole.numPassedTests, least: drawn.length },
    });
  });

  test('one that no test misses is found: what was taken away was nothing', async () => {
    const missed = await Promise.all(
      named(['no cell of a list is a formula']).map(async ([name, guard]) => {
        const { numFailedTests } = await tree.runWithout({ ...guard, instead: guard.stands });
        return numFailedTests === 0 ? [name] : [];
      }),
    );
    expect(missed).toEqual([['no cell of a list is a formula']]);
  });
});
