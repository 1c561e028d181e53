const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** An instant (milliseconds) as dd/MM/yyyy HH:mm:ss in Viet Nam. */
export const localTime = (instant: number): string => format.format(instant).replace(',', '');

/** What a `datetime-local` field holds, read as an hour of Viet Nam (no summer time since 1979); NaN for anything else. */
export const instantOfField = (field: string): number => Date.parse(`${field}+07:00`);

/** The same the other way. */
export const fieldOf = (instant: number): string =>
  new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16);
