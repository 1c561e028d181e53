import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareFractions } from '#shared/domain/council/fraction.ts';
import { meanKeys } from '#shared/domain/council/mean-keys.ts';
import { competitionRanks, orderByRank } from '#shared/domain/council/rank-keys.ts';

/** Means whose counts share small denominators, large ones, and none that a number could hold exactly. */
const counts = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 40 }),
  fc.constantFrom(99_991, 99_989, 99_971, 99_961),
);
const means = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 10_000 }), counts, fc.constantFrom(0, 0, 1, 2))
    .map(([mean, count, more]) => ({ sum: mean * count + more, count })),
  { maxLength: 60 },
);
const keysOf = (list: readonly { readonly sum: number; readonly count: number }[]) =>
  meanKeys(
    Float64Array.from(list, ({ sum }) => sum),
    Uint32Array.from(list, ({ count }) => count),
  );

describe('the keys of means', () => {
  test('stand in the order of the exact means, and are equal where they are', () => {
    fc.assert(
      fc.property(means, list => {
        const keys = keysOf(list);

        for (const [a, one] of list.entries())
          for (const [b, other] of list.entries())
            expect(Math.sign((keys[a] ?? 0) - (keys[b] ?? 0))).toBe(Math.sign(compareFractions(one, other)));
      }),
    );
  });

  test('part means that a floating division would not', () => {
    const [a, b] = keysOf([
      { sum: 94_906_265, count: 94_906_266 },
      { sum: 94_906_266, count: 94_906_267 },
    ]);

    expect(94_906_265 / 94_906_266).toBeCloseTo(94_906_266 / 94_906_267, 15);
    expect(a).toBeLessThan(b ?? 0);
  });
});

describe('ranks', () => {
  /** Close together, where they are counted, and far apart, where they are sorted. */
  const keys = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }),
    fc.array(fc.integer({ min: -1, max: Number.MAX_SAFE_INTEGER - 2 }), { maxLength: 60 }),
  );

  test('are one more than the number of higher keys', () => {
    fc.assert(
      fc.property(keys, list => {
        const ranks = competitionRanks(Float64Array.from(list));

        expect([...ranks]).toEqual(list.map(key => 1 + list.filter(other => other > key).length));
      }),
    );
  });

  test('order their items the best first, equal ones as they stood', () => {
    fc.assert(
      fc.property(keys, list => {
        const order = orderByRank(competitionRanks(Float64Array.from(list)));

        expect([...order]).toEqual([...list.keys()].sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b));
      }),
    );
  });
});
