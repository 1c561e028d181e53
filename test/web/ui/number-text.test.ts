import { describe, expect, test } from '@jest/globals';
import { formatMoney, formatNumber, parseNumber } from '#web/ui/number-text.ts';

describe('a number as it is typed', () => {
  test.each([
    ['', 0, null],
    ['   ', 2, null],
    ['12', 0, 12],
    ['1.234', 0, 1234],
    ['1.234.567', 0, 1234567],
    ['1 234 567', 0, 1234567],
    ['1\u00a0234', 0, 1234],
    ['1.234,5', 1, 1234.5],
    ['1234,5', 1, 1234.5],
    ['8,25', 2, 8.25],
    ['8.5', 1, 8.5],
    ['0,5', 1, 0.5],
    ['-3', 0, -3],
    ['−3,5', 1, -3.5],
    ['-0', 0, 0],
  ])('%j with %i decimals is %j', (typed, decimals, value) => {
    expect(parseNumber(typed, decimals)).toBe(value);
  });

  test.each([
    ['1,5', 0],
    ['1,234', 2],
    ['1.23.4', 1],
    ['1,2,3', 1],
    ['12 kg', 0],
    ['1.2345', 2],
    [',5', 1],
    ['5,', 1],
    ['-', 0],
    ['1e5', 0],
    ['99999999999999999999', 0],
  ])('%j with %i decimals is no number', (typed, decimals) => {
    expect(parseNumber(typed, decimals)).toBe('not-a-number');
  });

  test('is written back so that it reads the same', () => {
    for (const value of [0, 7, 70.25, 1234.5, -1234567, 9_007_199_254_740_991])
      expect(parseNumber(formatNumber(value, 2), 2)).toBe(value);
  });
});

test('numbers and money are grouped by dots, decimals follow a comma', () => {
  expect(formatNumber(1234.5, 1)).toBe('1.234,5');
  expect(formatNumber(68.5, 2)).toBe('68,5');
  expect(formatMoney(1234567)).toBe('1.234.567');
  expect(formatNumber(null)).toBe('');
});
