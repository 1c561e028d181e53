import { asUtc, toInstant, toWallTime } from './zone.ts';

/** A cron expression, each field opened into the values that it allows. Days of the week run 1 (Sunday) to 7. */
export type Cron = {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: ReadonlySet<number> | undefined;
  readonly months: ReadonlySet<number>;
  readonly daysOfWeek: ReadonlySet<number> | undefined;
  readonly years: ReadonlySet<number>;
};

type FieldRule = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words?: readonly string[];
};

const monthWords = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayWords = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const rules = {
  minute: { name: 'minute', from: 0, to: 59 },
  hour: { name: 'hour', from: 0, to: 23 },
  dayOfMonth: { name: 'day of month', from: 1, to: 31 },
  month: { name: 'month', from: 1, to: 12, words: monthWords },
  dayOfWeek: { name: 'day of week', from: 1, to: 7, words: dayWords },
  year: { name: 'year', from: 1970, to: 2199 },
} satisfies Record<string, FieldRule>;

/** Thrown for an expression that AWS would refuse, or that uses what this evaluation does not know. */
export class ExpressionError extends Error {}

const numberOf = (text: string, rule: FieldRule): number => {
  const word = rule.words?.indexOf(text.toUpperCase()) ?? -1;
  const value = word >= 0 ? word + rule.from : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= rule.from && value <= rule.to)) {
    throw new ExpressionError(`${text} is not a ${rule.name} (${rule.from}-${rule.to})`);
  }
  return value;
};

const rangeOf = (part: string, rule: FieldRule): readonly number[] => {
  const [range = '', stepText, ...more] = part.split('/');
  if (more.length > 0 || range === '') throw new ExpressionError(`${part} is not a ${rule.name}`);
  const step = stepText === undefined ? 1 : /^[1-9]\d{0,3}$/.test(stepText) ? Number(stepText) : Number.NaN;
  if (Number.isNaN(step)) throw new ExpressionError(`${part} has no valid step`);
  const [low = '', high, ...rest] = range.split('-');
  if (rest.length > 0) throw new ExpressionError(`${part} is not a ${rule.name}`);
  const from = range === '*' ? rule.from : numberOf(low, rule);
  const openEnd = range === '*' || stepText !== undefined ? rule.to : from;
  const to = high === undefined ? openEnd : numberOf(high, rule);
  if (to < from) throw new ExpressionError(`${part} runs backward`);
  const values: number[] = [];
  for (let value = from; value <= to; value += step) values.push(value);
  return values;
};

const fieldOf = (text: string, rule: FieldRule): readonly number[] => {
  if (/[LW#]/.test(text) && !rule.words?.some(word => text.toUpperCase().includes(word))) {
    throw new ExpressionError(`${text}: L, W and # are not implemented by the embedded runtime`);
  }
  return [...new Set(text.split(',').flatMap(part => rangeOf(part, rule)))].sort((a, b) => a - b);
};

const setOf = (text: string, rule: FieldRule): ReadonlySet<number> => new Set(fieldOf(text, rule));

/**
 * Reads the six fields of an EventBridge Scheduler cron expression: minute, hour, day of month, month, day of week, year,
 * with `*`, `?`, lists, ranges, steps and English names. Exactly one of the two day fields must be `?`, as on AWS.
 */
export const parseCron = (text: string): Cron => {
  const [minute, hour, dayOfMonth, month, dayOfWeek, year, ...more] = text.trim().split(/\s+/);
  if (!minute || !hour || !dayOfMonth || !month || !dayOfWeek || !year || more.length > 0) {
    throw new ExpressionError(
      'a cron expression has six fields: minute hour day-of-month month day-of-week year',
    );
  }
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) {
    throw new ExpressionError('exactly one of day-of-month and day-of-week must be ?');
  }
  return {
    minutes: fieldOf(minute, rules.minute),
    hours: fieldOf(hour, rules.hour),
    daysOfMonth: dayOfMonth === '?' ? undefined : setOf(dayOfMonth, rules.dayOfMonth),
    months: setOf(month, rules.month),
    daysOfWeek: dayOfWeek === '?' ? undefined : setOf(dayOfWeek, rules.dayOfWeek),
    years: setOf(year, rules.year),
  };
};

const dayMilliseconds = 86_400_000;
/** The longest gap that a possible expression can have: 29 February across a century year, with its day of the week. */
const horizonDays = 366 * 41;

/** The instants of one calendar day (given as UTC midnight) on which the expression is due, in order. */
const instantsOf = (cron: Cron, day: number, zone: string): readonly number[] => {
  const date = new Date(day);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const matches =
    cron.years.has(year) &&
    cron.months.has(month) &&
    (cron.daysOfMonth?.has(dayOfMonth) ?? true) &&
    (cron.daysOfWeek?.has(date.getUTCDay() + 1) ?? true);
  if (!matches) return [];
  return cron.hours
    .flatMap(hour =>
      cron.minutes.flatMap(
        minute => toInstant({ year, month, day: dayOfMonth, hour, minute, second: 0 }, zone) ?? [],
      ),
    )
    .sort((a, b) => a - b);
};

const localDay = (instant: number, zone: string): number =>
  asUtc({ ...toWallTime(instant, zone), hour: 0, minute: 0, second: 0 });

/** The first due instant after `after` (milliseconds), or undefined when there is none within 41 years. */
export const nextOccurrence = (cron: Cron, zone: string, after: number): number | undefined => {
  const today = localDay(after, zone);
  for (let step = 0; step <= horizonDays; step += 1) {
    const due = instantsOf(cron, today + step * dayMilliseconds, zone).find(instant => instant > after);
    if (due !== undefined) return due;
  }
  return undefined;
};

/** The last due instant at or before `until` that is not before `from`; undefined when there is none. */
export const lastOccurrence = (cron: Cron, zone: string, from: number, until: number): number | undefined => {
  const earliest = localDay(from, zone);
  for (let day = localDay(until, zone); day >= earliest; day -= dayMilliseconds) {
    const due = instantsOf(cron, day, zone).findLast(instant => instant <= until);
    if (due !== undefined) return due >= from ? due : undefined;
  }
  return undefined;
};
