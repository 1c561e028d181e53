import { formatDay } from '#shared/domain/calendar/day.ts';
import { dayOf, formatInstant } from '#shared/domain/calendar/instant.ts';

/** `HH:mm dd/MM/yyyy` in Viet Nam, from an ISO instant, whatever zone the device is in. */
export const localMoment = (iso: string): string => formatInstant(Date.parse(iso));
/** `HH:mm` in Viet Nam. */
export const localTime = (iso: string): string => localMoment(iso).slice(0, 5);
/** `dd/MM/yyyy` in Viet Nam, from an ISO instant. */
export const localDay = (iso: string): string => formatDay(dayOf(Date.parse(iso)));
/** The day that ends with a deadline at midnight, as people say it; null where the deadline is at another hour. */
export const dayEndedBy = (iso: string): string | null =>
  localTime(iso) === '00:00' ? localDay(new Date(Date.parse(iso) - 1).toISOString()) : null;
/** `dd/MM/yyyy` from a stored day, `YYYY-MM-DD`. */
export const writtenDay = (day: string): string => formatDay(day);
