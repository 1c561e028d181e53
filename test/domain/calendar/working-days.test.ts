import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, addYears, daySchema, formatDay, weekdayOf } from '#shared/domain/calendar/day.ts';
import { dayOf, endOfDay, formatInstant, isWithin, startOfDay } from '#shared/domain/calendar/instant.ts';
import {
  addWorkingDays,
  calendarCoverage,
  isWorkingDay,
  workingDeadline,
} from '#shared/domain/calendar/working-days.ts';

const at = (text: string) => Date.parse(text);

describe('a deadline that names only a day', () => {
  const until = endOfDay('2025-05-31');

  test('lasts until 24:00 in Viet Nam, whatever the zone of the computer', () => {
    expect(until).toBe(at('2025-06-01T00:00:00+07:00'));
    expect(until).toBe(at('2025-05-31T17:00:00Z'));
  });

  test.each([
    [-1, true],
    [0, false],
    [1, false],
  ])('judges an arrival %i ms from the end as in time: %s', (offset, inTime) => {
    expect(isWithin(until + offset, startOfDay('2025-05-01'), until)).toBe(inTime);
  });

  test.each([
    [-1, false],
    [0, true],
    [1, true],
  ])('judges an arrival %i ms from the opening as in time: %s', (offset, inTime) => {
    const from = startOfDay('2025-05-01');
    expect(isWithin(from + offset, from, until)).toBe(inTime);
  });
});

describe('days', () => {
  test.each([
    ['2025-12-31T16:59:59.999Z', '2025-12-31', '23:59 31/12/2025'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01', '00:00 01/01/2026'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29', '00:00 29/02/2024'],
  ])('the instant %s falls on %s', (instant, day, label) => {
    expect(dayOf(at(instant))).toBe(day);
    expect(formatInstant(at(instant))).toBe(label);
  });

  test('are written day first', () => {
    expect(formatDay('2026-09-02')).toBe('02/09/2026');
  });

  test('a certificate of 29 February ends on 28 February of a common year', () => {
    expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2025-06-30', 4)).toBe('2029-06-30');
  });

  test.each([
    '2025-02-29',
    '2025-13-01',
    '2025-1-1',
    '01/02/2025',
    '0025-01-01',
    '2025-01-01T00:00',
    ' 2025-01-01',
    '',
  ])('refuse %p', text => {
    expect(daySchema.safeParse(text).success).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  test('every day begins where the day before ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), offset => {
        const day = addDays('1950-01-01', offset);
        expect(endOfDay(addDays(day, -1))).toBe(startOfDay(day));
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(dayOf(endOfDay(day) - 1)).toBe(day);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
    );
  });
});

describe('working days', () => {
  test.each([
    ['2026-02-13', true, 'the Friday before Tết'],
    ['2026-02-16', false, 'the last day of the lunar year'],
    ['2026-02-23', true, 'the Monday after Tết'],
    ['2026-04-27', false, 'the day in lieu of Hung Kings Sunday'],
    ['2026-08-22', true, 'a Saturday worked in exchange'],
    ['2026-08-29', false, 'an ordinary Saturday'],
    ['2026-08-31', false, 'a Monday swapped away'],
    ['2024-05-04', true, 'a Saturday worked in exchange'],
  ])('%s works: %s (%s)', (day, works) => {
    expect(isWorkingDay(day)).toEqual({ ok: true, value: works });
  });

  test('counting starts on the day after the event', () => {
    // Results on Thursday 12 February 2026: Friday is day 1, then Tết, Monday 23 February is day 2.
    expect(addWorkingDays('2026-02-12', 1)).toEqual({ ok: true, value: '2026-02-13' });
    expect(addWorkingDays('2026-02-12', 2)).toEqual({ ok: true, value: '2026-02-23' });
    expect(addWorkingDays('2026-02-14', 1)).toEqual({ ok: true, value: '2026-02-23' });
  });

  test('15 working days to complain over National Day 2026 pass by the long weekend', () => {
    const deadline = workingDeadline(at('2026-08-20T09:30:00+07:00'), 15);
    expect(deadline).toEqual({
      ok: true,
      value: { day: '2026-09-14', until: at('2026-09-15T00:00:00+07:00'), basis: 'announced' },
    });
  });

  test('an event at 23:59 and one at 00:00 differ by a day', () => {
    const before = workingDeadline(at('2026-06-01T23:59:59.999+07:00'), 5);
    const after = workingDeadline(at('2026-06-02T00:00:00+07:00'), 5);
    expect([before, after].map(result => result.ok && result.value.day)).toEqual([
      '2026-06-08',
      '2026-06-09',
    ]);
  });

  test('a deadline that reaches into a year not yet announced says so', () => {
    const deadline = workingDeadline(at('2026-12-25T09:00:00+07:00'), 10);
    expect(deadline.ok && deadline.value.basis).toBe('projected');
  });

  test('beyond the table the answer is a refusal that names the last covered day, never a date', () => {
    const refusal = { code: 'calendar.beyond-table', params: { lastCoveredDay: calendarCoverage.to } };
    for (const result of [
      addWorkingDays('2028-12-28', 5),
      workingDeadline(at('2031-03-01T00:00:00Z'), 1),
      isWorkingDay('2029-01-01'),
      isWorkingDay('2023-12-31'),
    ]) {
      expect(result).toMatchObject({ ok: false, refusal });
    }
    expect(() => addWorkingDays('2026-01-01', 0)).toThrow(RangeError);
  });

  test('the n-th working day has exactly n working days behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const event = addDays(calendarCoverage.from, offset);
        const found = addWorkingDays(event, count);
        if (!found.ok) throw new Error('within the table');
        let counted = 0;
        for (let day = addDays(event, 1); day <= found.value; day = addDays(day, 1)) {
          const working = isWorkingDay(day);
          if (working.ok && working.value) counted += 1;
        }
        expect(counted).toBe(count);
        expect(isWorkingDay(found.value)).toEqual({ ok: true, value: true });
      }),
    );
  });
});
