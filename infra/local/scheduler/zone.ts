/** A wall clock reading: what a clock in some place shows, without saying which place. Months and days from 1. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, formatter);
  return formatter;
};

/** Whether Intl knows the zone by this IANA name. */
export const isZone = (zone: string): boolean => {
  try {
    formatterOf(zone);
    return true;
  } catch {
    // Intl answers an unknown name with a RangeError; that is the answer to the question.
    return false;
  }
};

/** What a clock in the zone shows at an instant (milliseconds since 1970 UTC). */
export const toWallTime = (instant: number, zone: string): WallTime => {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(instant)
      .map(part => [part.type, part.value]),
  );
  const numberOf = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  return {
    year: numberOf('year'),
    month: numberOf('month'),
    day: numberOf('day'),
    hour: numberOf('hour'),
    minute: numberOf('minute'),
    second: numberOf('second'),
  };
};

/** The reading as if it were UTC: makes wall times comparable and addable. */
export const asUtc = (wall: WallTime): number =>
  Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);

/**
 * The first instant at which a clock in the zone shows this reading, or undefined where it never does (the hour that
 * daylight saving skips). Of two such instants (the hour that comes twice) the earlier.
 */
export const toInstant = (wall: WallTime, zone: string): number | undefined => {
  const reading = asUtc(wall);
  const offsetAt = (instant: number): number =>
    asUtc(toWallTime(instant, zone)) - Math.floor(instant / 1_000) * 1_000;
  const day = 86_400_000;
  const candidates = [...new Set([offsetAt(reading - day), offsetAt(reading + day)])]
    .map(offset => reading - offset)
    .filter(instant => asUtc(toWallTime(instant, zone)) === reading);
  return candidates.length === 0 ? undefined : Math.min(...candidates);
};
