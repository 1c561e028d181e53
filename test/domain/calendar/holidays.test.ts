import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { addDays, daySchema, weekdayOf } from '#shared/domain/calendar/day.ts';
import { holidayYears } from '#shared/domain/calendar/holidays.ts';
import { marginToMidnight, solarDayOf } from './lunar-calendar.ts';

describe('the lunar computation, checked on dates that are history', () => {
  test.each([
    [2017, 1, 1, '2017-01-28'],
    [2020, 1, 1, '2020-01-25'],
    [2021, 1, 1, '2021-02-12'],
    [2023, 1, 1, '2023-01-22'],
    [2020, 3, 10, '2020-04-02'],
    [2021, 3, 10, '2021-04-21'],
    [2022, 3, 10, '2022-04-10'],
    // 2023 had a second second month.
    [2023, 3, 10, '2023-04-29'],
    // Viet Nam and China kept different New Years in 1985 and 2007: the zone matters.
    [1985, 1, 1, '1985-01-21'],
    [2007, 1, 1, '2007-02-17'],
  ])('lunar %i-%i-%i is %s', (year, month, day, solar) => {
    expect(solarDayOf(year, month, day)).toBe(solar);
  });
});

describe.each(holidayYears.map(entry => [entry.year, entry] as const))(
  'the holiday table of %i',
  (year, entry) => {
    const closedOrWeekend = (day: string) => [0, 6].includes(weekdayOf(day)) || entry.closed.includes(day);

    test('puts Tết and the Hung Kings day where the moon puts them', () => {
      expect(entry.tet).toBe(solarDayOf(year, 1, 1));
      expect(entry.hungKings).toBe(solarDayOf(year, 3, 10));
    });

    test('rests on new moons too far from midnight for the computation to be in doubt', () => {
      expect(marginToMidnight(year, 1)).toBeGreaterThan(0.5);
      expect(marginToMidnight(year, 3)).toBeGreaterThan(0.5);
    });

    test('closes on the fixed holidays, on Tết and on the Hung Kings day', () => {
      const fixed = [`${year}-01-01`, `${year}-04-30`, `${year}-05-01`, `${year}-09-02`];
      for (const day of [...fixed, entry.hungKings]) expect([day, closedOrWeekend(day)]).toEqual([day, true]);
      for (const offset of [-1, 0, 1, 2]) expect(closedOrWeekend(addDays(entry.tet, offset))).toBe(true);
      expect(closedOrWeekend(`${year}-09-01`) || closedOrWeekend(`${year}-09-03`)).toBe(true);
    });

    test('gives every holiday that falls on a weekend a day in lieu', () => {
      const holidays = [`${year}-01-01`, entry.hungKings, `${year}-04-30`, `${year}-05-01`, `${year}-09-02`];
      const cultureDays = year >= 2026 ? 1 : 0;
      const tetDays = 5;
      const nationalDays = 1;
      const swapped = entry.worked.length;
      expect(entry.closed.length).toBe(holidays.length + tetDays + nationalDays + cultureDays + swapped);
    });

    test('lists days of that year once, in order, weekdays as closed and Saturdays as worked', () => {
      for (const list of [entry.closed, entry.worked]) {
        expect([...new Set(list)].sort()).toEqual([...list]);
        for (const day of list)
          expect(daySchema.safeParse(day).success && day.startsWith(String(year))).toBe(true);
      }
      expect(entry.closed.filter(day => [0, 6].includes(weekdayOf(day)))).toEqual([]);
      expect(entry.worked.filter(day => weekdayOf(day) !== 6)).toEqual([]);
      expect(entry.unconfirmed.filter(day => !entry.closed.includes(day))).toEqual([]);
    });
  },
);

test('the table covers consecutive years and marks 2027 and later as projected until announced', () => {
  const years = holidayYears.map(entry => entry.year);
  expect(years).toEqual(years.map((_, index) => 2024 + index));
  for (const entry of holidayYears) {
    expect(entry.basis).toBe(entry.year >= 2027 ? 'projected' : 'announced');
    expect(entry.source.length).toBeGreaterThan(60);
  }
});

test('a slip of the finger in the table is noticed: each year has its fingerprint', () => {
  const fingerprint = Object.fromEntries(
    holidayYears.map(entry => [
      entry.year,
      createHash('sha256')
        .update(JSON.stringify([entry.closed, entry.worked]))
        .digest('hex')
        .slice(0, 12),
    ]),
  );
  expect(fingerprint).toEqual({
    2024: 'b6b08c6b8f5e',
    2025: '54ecce04adc6',
    2026: '93132ffc85a0',
    2027: '30382c4fad43',
    2028: '442b079d9017',
  });
});
