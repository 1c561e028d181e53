import { type Cron, ExpressionError, lastOccurrence, nextOccurrence, parseCron } from './cron.ts';
import { asUtc, isZone, toInstant, toWallTime } from './zone.ts';

/** A schedule expression in its zone, ready to be asked when it is due. */
export type ScheduleExpression =
  | { readonly kind: 'at'; readonly instant: number }
  | { readonly kind: 'rate'; readonly period: number }
  | { readonly kind: 'cron'; readonly cron: Cron; readonly zone: string };

const units = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

const parseAt = (text: string, zone: string): ScheduleExpression => {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (match === null) throw new ExpressionError('at(...) needs yyyy-mm-ddThh:mm:ss, without zone');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const wall = { year, month, day, hour, minute, second };
  const readBack = toWallTime(asUtc(wall), 'UTC');
  if (asUtc(wall) !== asUtc(readBack) || readBack.day !== day || readBack.hour !== hour || second > 59) {
    throw new ExpressionError(`${text} is not a date and time`);
  }
  const instant = toInstant(wall, zone);
  if (instant === undefined) throw new ExpressionError(`clocks in ${zone} never show ${text}`);
  return { kind: 'at', instant };
};

const parseRate = (text: string): ScheduleExpression => {
  const match = /^([1-9]\d{0,4}) (minute|hour|day)(s?)$/.exec(text);
  const [count, unit] = [Number(match?.[1]), match?.[2]];
  if (unit !== 'minute' && unit !== 'hour' && unit !== 'day') {
    throw new ExpressionError('rate(...) needs a positive number and minutes, hours or days');
  }
  return { kind: 'rate', period: count * units[unit] };
};

const parsers = {
  at: parseAt,
  rate: parseRate,
  cron: (text: string, zone: string): ScheduleExpression => ({ kind: 'cron', cron: parseCron(text), zone }),
} as const;

/** Reads `at(...)`, `rate(...)` or `cron(...)` in an IANA zone; throws `ExpressionError` with what is wrong. */
export const parseExpression = (text: string, zone: string): ScheduleExpression => {
  if (!isZone(zone)) throw new ExpressionError(`${zone} is not a time zone`);
  const match = /^(at|rate|cron)\((.+)\)$/.exec(text);
  const [kind, inside = ''] = [match?.[1], match?.[2]];
  if (kind !== 'at' && kind !== 'rate' && kind !== 'cron') {
    throw new ExpressionError(`${text} is none of at(...), rate(...), cron(...)`);
  }
  return parsers[kind](inside, zone);
};

/**
 * When the expression is due first, at or after `from`. A one-time schedule whose moment has passed is due at once: its
 * creation came late, and what it announces is still wanted. `rate` begins at its anchor, as on AWS.
 */
export const firstDue = (
  expression: ScheduleExpression,
  anchor: number,
  from: number,
): number | undefined => {
  if (expression.kind === 'at') return expression.instant;
  if (expression.kind === 'cron') return nextOccurrence(expression.cron, expression.zone, from - 1);
  return anchor + Math.max(0, Math.ceil((from - anchor) / expression.period)) * expression.period;
};

/** When it is due next, strictly after `after`; never again for a one-time schedule. */
export const nextDue = (expression: ScheduleExpression, anchor: number, after: number): number | undefined =>
  expression.kind === 'at' ? undefined : firstDue(expression, anchor, after + 1);

/** The last moment in [due, now] at which it was due: a missed period is made up for by one run, for its last moment. */
export const lastDue = (expression: ScheduleExpression, anchor: number, due: number, now: number): number => {
  if (expression.kind === 'at') return due;
  if (expression.kind === 'rate')
    return anchor + Math.floor((now - anchor) / expression.period) * expression.period;
  return lastOccurrence(expression.cron, expression.zone, due, now) ?? due;
};
