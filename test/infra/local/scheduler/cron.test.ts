import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstDue, lastDue, nextDue, parseExpression } from '#infra/local/scheduler/schedule-expression.ts';

const vietnam = 'Asia/Ho_Chi_Minh';
const at = (text: string): number => Date.parse(text);
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString();

describe('schedule expressions', () => {
  test.each([
    ['at(2026-12-01T08:00:00)', vietnam, '2026-11-23T12:00:00Z', '2026-12-01T01:00:00.000Z'],
    ['cron(0 8 * * ? *)', vietnam, '2026-11-23T12:00:00Z', '2026-11-24T01:00:00.000Z'],
    ['cron(0 8 * * ? *)', vietnam, '2026-11-24T01:00:00Z', '2026-11-24T01:00:00.000Z'],
    ['cron(0/15 8-17 ? * MON-FRI *)', vietnam, '2026-11-27T10:46:00Z', '2026-11-30T01:00:00.000Z'],
    ['cron(5,35 */6 1 1,7 ? *)', 'UTC', '2026-11-23T12:00:00Z', '2027-01-01T00:05:00.000Z'],
    ['cron(0 0 29 2 ? *)', 'UTC', '2026-11-23T12:00:00Z', '2028-02-29T00:00:00.000Z'],
    ['cron(0 0 1 1 ? 2030-2031)', 'UTC', '2026-11-23T12:00:00Z', '2030-01-01T00:00:00.000Z'],
    ['cron(0 0 ? * 1 *)', 'UTC', '2026-11-23T12:00:00Z', '2026-11-29T00:00:00.000Z'],
    // Clocks in Berlin skip 02:30 on 28 March 2027 and show it twice on 31 October.
    ['cron(30 2 * * ? *)', 'Europe/Berlin', '2027-03-27T12:00:00Z', '2027-03-29T00:30:00.000Z'],
    ['cron(30 2 * * ? *)', 'Europe/Berlin', '2027-10-30T12:00:00Z', '2027-10-31T00:30:00.000Z'],
  ])('%s in %s, asked at %s, is first due at %s', (text, zone, from, expected) => {
    expect(iso(firstDue(parseExpression(text, zone), at(from), at(from)))).toBe(expected);
  });

  test.each(['cron(0 0 31 2 ? *)', 'cron(0 0 1 1 ? 2020)'])('%s is never due', text => {
    const from = at('2026-11-23T12:00:00Z');

    expect(firstDue(parseExpression(text, vietnam), from, from)).toBeUndefined();
  });

  test.each([
    ['at(2026-02-30T00:00:00)', 'not a date'],
    ['at(2026-01-01)', 'yyyy-mm-dd'],
    ['cron(0 0 * * * *)', 'exactly one'],
    ['cron(0 0 L * ? *)', 'not implemented'],
    ['cron(60 0 * * ? *)', 'not a minute'],
    ['cron(5-1 0 * * ? *)', 'backward'],
    ['cron(0 0 * * ?)', 'six fields'],
    ['rate(0 days)', 'positive'],
    ['every day', 'none of'],
  ])('%s is refused: %s', (text, reason) => {
    expect(() => parseExpression(text, vietnam)).toThrow(reason);
  });

  test('an unknown zone and a time that its clocks skip are refused', () => {
    expect(() => parseExpression('rate(1 day)', 'Asia/Nowhere')).toThrow('not a time zone');
    expect(() => parseExpression('at(2027-03-28T02:30:00)', 'Europe/Berlin')).toThrow('never show');
  });

  test('a rate runs from its anchor on', () => {
    const rate = parseExpression('rate(2 hours)', 'UTC');
    const anchor = at('2026-11-23T00:00:00Z');

    expect(iso(firstDue(rate, anchor, anchor))).toBe('2026-11-23T00:00:00.000Z');
    expect(iso(nextDue(rate, anchor, anchor))).toBe('2026-11-23T02:00:00.000Z');
    expect(iso(lastDue(rate, anchor, anchor, at('2026-11-23T07:59:00Z')))).toBe('2026-11-23T06:00:00.000Z');
  });

  test('the last missed moment is due, and nothing is due between it and now', () => {
    const cron = parseExpression('cron(10 6,18 ? * MON-FRI *)', vietnam);
    const start = at('2026-01-01T00:00:00Z');

    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 86_400 }), secondsLater => {
        const now = start + secondsLater * 1_000;
        const first = firstDue(cron, start, start) ?? Number.NaN;
        fc.pre(first <= now);
        const last = lastDue(cron, start, first, now);
        const next = nextDue(cron, start, last) ?? Number.NaN;
        expect(last).toBeLessThanOrEqual(now);
        expect(next).toBeGreaterThan(now);
      }),
      { numRuns: 60 },
    );
  });
});
