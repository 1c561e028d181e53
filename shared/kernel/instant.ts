import * as z from 'zod';

/** A moment as it is stored and sent: UTC, ISO 8601, `2026-11-23T05:00:00.000Z`. */
export const instantSchema = z.iso.datetime({ offset: false, error: 'time.not-an-instant' });

/** A calendar day in Viet Nam, `YYYY-MM-DD`. */
export const daySchema = z.iso.date({ error: 'time.not-a-day' });

/** Milliseconds since 1970 of an instant that its schema has accepted. */
export const millis = (instant: string): number => Date.parse(instant);

/** The instant as it is stored, from milliseconds. */
export const isoOf = (ms: number): string => new Date(ms).toISOString();
