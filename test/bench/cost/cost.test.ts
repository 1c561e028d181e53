import { describe, expect, test } from '@jest/globals';
import { addUsed } from '../../play/add-used.ts';
import { billOf } from './bill.ts';
import { floorOf } from './floor.ts';
import { readPrices } from './prices.ts';

const prices = readPrices();

describe('the bill of a played round', () => {
  test('is what AWS gives as an example: a million requests of an HTTP API for a dollar', () => {
    expect(billOf({ 'api.requests': 1_000_000 }, prices).usd).toBeCloseTo(1);
  });

  test('is what AWS gives as an example: three million calls of a second each with 1.5 GB on arm64', () => {
    // 4.5 million GB-seconds at $0.0000133334 and three million requests at $0.20 a million (Lambda pricing).
    const { usd } = billOf({ 'lambda.invocations': 3e6, 'lambda.gbSeconds': 4.5e6 }, prices);
    expect(usd).toBeCloseTo(60.0 + 0.6, 1);
  });

  test('sums up by service', () => {
    const used = { 's3.PutObject': 1_000_000, 's3.GetObject': 1_000_000, 'sfn.transitions': 1_000_000 };
    expect(billOf(used, prices).byService).toEqual({ s3: 5.4, sfn: 25 });
  });

  test('is not made when something has no price', () => {
    expect(() => billOf({ 's3.SelectObjectContent': 1, 'api.requests': 1 }, prices)).toThrow(
      'without a price: s3.SelectObjectContent',
    );
  });

  test('goes on over a restart of what is metered', () => {
    expect(addUsed({ 'api.requests': 2 }, { 'api.requests': 3, 'logs.bytes': 5 })).toEqual({
      'api.requests': 5,
      'logs.bytes': 5,
    });
  });

  test('is held against the least that a round of a province can cost: 1.3 cents for 200 products and 9 jurors', () => {
    expect(floorOf(200, 9, prices)).toBeCloseTo(0.013, 3);
    // A national year: 34 provinces, 3 regions, the nation.
    const nation = 34 * floorOf(200, 9, prices) + 3 * floorOf(230, 9, prices) + floorOf(450, 15, prices);
    expect(nation).toBeCloseTo(0.53, 1);
  });
});
