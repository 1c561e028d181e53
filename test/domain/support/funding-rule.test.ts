import { describe, expect, test } from '@jest/globals';
import { ceilingOf, type FundingRule, isInForce } from '#shared/domain/support/funding-rule.ts';
import { mayBeProposed } from '#shared/domain/support/kinds.ts';

const from = (more: Partial<FundingRule>) => ({
  ...{ validFrom: '2025-07-26', validTo: null, retired: null },
  ...more,
});
const retired = { lastDay: '2026-12-31', reason: 'Mẫu', by: 'official-1', at: '2026-11-01T00:00:00.000Z' };

describe('a funding rule', () => {
  test.each([
    ['before its first day', from({}), '2025-07-25', false],
    ['on its first day', from({}), '2025-07-26', true],
    ['without a last day', from({}), '2099-01-01', true],
    ['on its last day', from({ validTo: '2026-06-30' }), '2026-06-30', true],
    ['after its last day', from({ validTo: '2026-06-30' }), '2026-07-01', false],
    ['on the day after which it was retired', from({ retired }), '2026-12-31', true],
    ['retired', from({ retired }), '2027-01-01', false],
  ])('%s', (_when, rule, day, expected) => {
    expect(isInForce(rule, day)).toBe(expected);
  });

  test.each([
    [
      '30 % of the cost, at most 800 million',
      { ratePercent: 30, capDong: 800_000_000 },
      1_000_000_000,
      300_000_000,
    ],
    [
      'the cap where the share is more',
      { ratePercent: 30, capDong: 800_000_000 },
      5_000_000_000,
      800_000_000,
    ],
    ['a share in whole đồng, rounded down', { ratePercent: 33, capDong: null }, 101, 33],
    ['the cap alone', { ratePercent: null, capDong: 10_000_000 }, null, 10_000_000],
    ['nothing set', { ratePercent: null, capDong: null }, 5, null],
    ['a rate without a cost', { ratePercent: 30, capDong: 1 }, null, undefined],
  ])('allows %s', (_what, rule, cost, ceiling) => {
    expect(ceilingOf(rule, cost)).toBe(ceiling);
  });

  test('an award is not proposed: the table of the round gives it', () => {
    expect(mayBeProposed('THUONG', '2026-08-01')).toBe(false);
    expect(mayBeProposed('HOI_CHO', '2026-08-01')).toBe(true);
  });
});
