import { describe, expect, test } from '@jest/globals';
import { withTiers } from '#shared/domain/council/tiers.ts';
import { awardOf } from '#shared/domain/support/award-of.ts';
import { sampleId } from '../../support/seed.ts';

const unit = (number: number, ...more: readonly number[]) => ({
  id: sampleId(number),
  submissionIds: [number, ...more].map(sampleId),
  establishmentId: sampleId(100 + number),
  group: 'CK' as const,
  name: `Sản phẩm mẫu ${number}`,
  tier: null,
});
const units = [unit(1, 11), unit(2), unit(3)];
const rules = {
  awardAmounts: [
    { tier: 'A', amountDong: 5_000_000 },
    { tier: null, amountDong: 1_000_000 },
  ],
};
const choose = (...chosen: readonly (readonly [number, string])[]) =>
  withTiers(
    units,
    chosen.map(([number, tier]) => ({ submissionId: sampleId(number), tier })),
    rules,
  );

describe('a tier that the council chooses', () => {
  test('is put on the unit that holds the entry; the others have none', () => {
    const tiered = choose([11, 'A']);
    expect(tiered.ok && tiered.value.map(({ tier }) => tier)).toEqual(['A', null, null]);
  });

  test.each([
    ['stands in the award table', [[1, 'B']], 'council.tier-unknown'],
    ['is for a unit that is proposed', [[9, 'A']], 'council.unknown-item'],
    [
      'is one for each unit',
      [
        [1, 'A'],
        [11, 'A'],
      ],
      'council.tier-twice',
    ],
  ] as const)('%s', (_rule, chosen, code) => {
    const problem = { code };
    expect(choose(...chosen)).toMatchObject({ refusal: { pointers: [problem] } });
  });

  test('decides the award; recognition without a tier has the row without one, and no row gives nothing', () => {
    expect(awardOf(rules, 'A')).toBe(5_000_000);
    expect(awardOf(rules, null)).toBe(1_000_000);
    expect(awardOf(rules, 'B')).toBeUndefined();
    expect(awardOf({ awardAmounts: [] }, null)).toBeUndefined();
  });
});
