import * as z from 'zod';

const millisecondsPerDay = 86_400_000;

/**
 * A calendar day as people in Viet Nam write it on papers, `YYYY-MM-DD`, between 1900 and 2199.
 * It has no time zone of its own; `startOfDay` and `endOfDay` give its instants.
 */
export const daySchema = z.iso
  .date({ error: 'time.not-a-day' })
  .refine(day => day >= '1900-01-01' && day <= '2199-12-31', { error: 'time.not-a-day' });

export type Day = z.infer<typeof daySchema>;

/** Whether the text is a calendar day within the schema's years. Plain code, since browsers format days without zod. */
function isDay(text: string): boolean {
  const serial = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(serial) || text < '1900-01-01' || text > '2199-12-31') return false;
  return new Date(serial).toISOString().startsWith(text);
}

/** Midnight UTC of the day in milliseconds: for counting days. Throws on text that is not a day: a programming error. */
export function serialOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day.slice(0, 20)}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(serial: number): Day {
  return new Date(serial).toISOString().slice(0, 10);
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of days: ${count}`);
  return dayAt(serialOf(day) + count * millisecondsPerDay);
}

/** The same date `count` years later; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of years: ${count}`);
  serialOf(day);
  const year = String(Number(day.slice(0, 4)) + count).padStart(4, '0');
  const moved = `${year}${day.slice(4)}`;
  return isDay(moved) ? moved : `${year}-02-28`;
}

/** The same date `count` months earlier; the last day of the month where that date is not in it. */
export function monthsBefore(day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of months: ${count}`);
  const serial = new Date(serialOf(day));
  const [year, month] = [serial.getUTCFullYear(), serial.getUTCMonth() - count];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month, Math.min(serial.getUTCDate(), lastOfMonth)));
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(serialOf(day)).getUTCDay();
}

/** `dd/MM/yyyy`, the order of official Vietnamese papers. */
export function formatDay(day: Day): string {
  serialOf(day);
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
