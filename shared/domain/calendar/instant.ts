import { addDays, type Day, formatDay, serialOf } from './day.ts';

/**
 * Viet Nam keeps +07:00 all year (no daylight saving since 1975), so a constant is exact
 * and no time-zone database can disagree with it.
 */
const offsetMilliseconds = 7 * 3_600_000;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** The local day on which the instant falls. */
export function dayOf(instant: Instant): Day {
  return new Date(instant + offsetMilliseconds).toISOString().slice(0, 10);
}

/** 00:00 local time: the first instant of the day. */
export function startOfDay(day: Day): Instant {
  return serialOf(day) - offsetMilliseconds;
}

/**
 * 24:00 local time: the first instant that is too late for a deadline which names only the day.
 * Compare with `<`, never with `<=`.
 */
export function endOfDay(day: Day): Instant {
  return startOfDay(addDays(day, 1));
}

/** The rule of every window: from ≤ instant < until. */
export function isWithin(instant: Instant, from: Instant, until: Instant): boolean {
  return from <= instant && instant < until;
}

/** `HH:mm dd/MM/yyyy` in local time. */
export function formatInstant(instant: Instant): string {
  const local = new Date(instant + offsetMilliseconds).toISOString();
  return `${local.slice(11, 16)} ${formatDay(local.slice(0, 10))}`;
}
