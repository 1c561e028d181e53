import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { addDays, type Day, weekdayOf } from './day.ts';
import { type HolidayYear, holidayYears } from './holidays.ts';
import { dayOf, endOfDay, type Instant } from './instant.ts';

const yearTable: ReadonlyMap<number, HolidayYear> = new Map(holidayYears.map(entry => [entry.year, entry]));
const closedDays: ReadonlySet<Day> = new Set(holidayYears.flatMap(entry => entry.closed));
const workedSaturdays: ReadonlySet<Day> = new Set(holidayYears.flatMap(entry => entry.worked));
const years = holidayYears.map(entry => entry.year);

/** First and last day for which working days can be counted. */
export const calendarCoverage = { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years)}-12-31` };

function entryOf(day: Day): HolidayYear | undefined {
  return yearTable.get(Number(day.slice(0, 4)));
}

function beyondTable(day: Day) {
  return fail({
    code: 'calendar.beyond-table',
    params: { day, firstCoveredDay: calendarCoverage.from, lastCoveredDay: calendarCoverage.to },
  });
}

/**
 * Whether offices work on the day: Monday to Friday without public holidays, days in lieu and swapped days,
 * plus the Saturdays worked in exchange. Fails with `calendar.beyond-table` outside the holiday table.
 */
export function isWorkingDay(day: Day): Result<boolean> {
  if (!entryOf(day)) return beyondTable(day);
  const weekday = weekdayOf(day);
  const isWeekend = weekday === 0 || weekday === 6;
  return ok(isWeekend ? workedSaturdays.has(day) : !closedDays.has(day));
}

/**
 * The `count`-th working day after the day of the event, which itself does not count
 * (Civil Code 2015, Article 147.2). Fails with `calendar.beyond-table` rather than guess.
 */
export function addWorkingDays(day: Day, count: number): Result<Day> {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`Not a positive number of working days: ${count}`);
  if (!entryOf(day)) return beyondTable(day);
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    const working = isWorkingDay(current);
    if (!working.ok) return working;
    if (working.value) left -= 1;
  }
  return ok(current);
}

export type WorkingDeadline = {
  /** The last day on which the act is in time. */
  readonly day: Day;
  /** The first instant that is too late (24:00 local time of that day). */
  readonly until: Instant;
  /** `projected` when any counted day lies in a year whose official notice is still to come. */
  readonly basis: HolidayYear['basis'];
};

/** The deadline `count` working days after an event, e.g. 15 for complaints (Circular 26/2014/TT-BCT, Article 20). */
export function workingDeadline(event: Instant, count: number): Result<WorkingDeadline> {
  const day = addWorkingDays(dayOf(event), count);
  if (!day.ok) return day;
  const isProjected = holidayYears.some(
    ({ year, basis }) =>
      basis === 'projected' &&
      year >= Number(dayOf(event).slice(0, 4)) &&
      year <= Number(day.value.slice(0, 4)),
  );
  return ok({ day: day.value, until: endOfDay(day.value), basis: isProjected ? 'projected' : 'announced' });
}
