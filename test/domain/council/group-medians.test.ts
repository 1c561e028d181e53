import { describe, expect, test } from '@jest/globals';
import { compareWithGroup } from '#shared/domain/council/group-medians.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';

const scored = (C1: number, count = 3, group: ProductGroup = 'CK') => ({
  ...{ group, count },
  sum: C1 * count,
  criterionSums: { C1: C1 * count },
});
const medianOf = (own: ReturnType<typeof scored>, others: readonly ReturnType<typeof scored>[]) =>
  compareWithGroup(own, [own, ...others], ['C1'])?.criteria.get('C1');

describe('an own score against the median of its group', () => {
  test.each([
    [3000, [2000, 2500], '25.00', 'above'],
    [2500, [2000, 3000], '25.00', 'at'],
    [2000, [2500, 3000], '25.00', 'below'],
    [2000, [2500, 3000, 3500], '27.50', 'below'],
  ] as const)('%i among %j: the median is %s, the score %s', (own, others, median, against) => {
    const standing = medianOf(
      scored(own),
      others.map(points => scored(points)),
    );

    expect(standing).toEqual({ median, against });
  });

  test('is compared exactly: a third below the median is below, though both are shown alike', () => {
    const third = { ...scored(2500), criterionSums: { C1: 7499 } };

    expect(medianOf(third, [scored(2500), scored(2600)])).toEqual({ median: '25.00', against: 'below' });
  });

  test('sheets of different number weigh a product no more', () => {
    expect(medianOf(scored(1000, 5), [scored(2000, 3), scored(3000, 9), scored(4000, 7)])?.median).toBe(
      '25.00',
    );
  });

  test('is not told of a group with fewer than three scored products', () => {
    const other = scored(3000);
    const ofAnotherGroup = [scored(3000, 3, 'KHAC'), scored(3100, 3, 'KHAC')];
    const unscored = scored(0, 0);

    expect(medianOf(scored(2000), [other])).toBeUndefined();
    expect(medianOf(scored(2000), [other, ...ofAnotherGroup])).toBeUndefined();
    expect(medianOf(scored(2000), [other, unscored])).toBeUndefined();
    expect(medianOf(unscored, [other, other, other])).toBeUndefined();
  });
});
