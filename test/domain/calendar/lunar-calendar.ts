/**
 * An independent computation of Viet Nam's lunar calendar: new moons and the sun's longitude by short
 * astronomical series (Meeus, Astronomical Algorithms, chapters 25 and 49), read at UTC+7. Good to a few
 * minutes, which is enough as long as no new moon of the tested years falls near local midnight.
 */
const radians = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * radians);

/** Julian date (UT) of the k-th new moon after January 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t;
  const m = 2.5534 + 29.1053567 * k;
  const mm = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const omega = 124.7746 - 1.56375588 * k;
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  const periodic =
    -0.4072 * sin(mm) +
    0.17241 * e * sin(m) +
    0.01608 * sin(2 * mm) +
    0.01039 * sin(2 * f) +
    0.00739 * e * sin(mm - m) -
    0.00514 * e * sin(mm + m) +
    0.00208 * e * e * sin(2 * m) -
    0.00111 * sin(mm - 2 * f) -
    0.00057 * sin(mm + 2 * f) +
    0.00056 * e * sin(2 * mm + m) -
    0.00042 * sin(3 * mm) +
    0.00042 * e * sin(m + 2 * f) +
    0.00038 * e * sin(m - 2 * f) -
    0.00024 * e * sin(2 * mm - m) -
    0.00017 * sin(omega);
  const secondsOfDeltaT = 70;
  return mean + periodic - secondsOfDeltaT / 86_400;
}

/** The sun's apparent longitude in degrees. */
function sunLongitude(julianDate: number): number {
  const t = (julianDate - 2451545) / 36525;
  const m = 357.52911 + 35999.05029 * t;
  const centre =
    (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
  const longitude = 280.46646 + 36000.76983 * t + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((longitude % 360) + 360) % 360;
}

/** Number of the local (UTC+7) day that holds the instant: the Julian day number at its noon. */
const localDayNumber = (julianDate: number) => Math.floor(julianDate + 0.5 + 7 / 24);
const textOf = (dayNumber: number) => new Date((dayNumber - 2440588) * 86_400_000).toISOString().slice(0, 10);

/** Sector (0-11) of the sun at the start of the local day. */
const sectorAt = (dayNumber: number) => Math.floor(sunLongitude(dayNumber - 0.5 - 7 / 24) / 30);

/** First days of the lunar months 11 (of the year before) up to 11 of the year, as local day numbers. */
function monthStarts(year: number): { starts: number[]; leapIndex: number } {
  const startOf = (k: number) => localDayNumber(newMoon(k));
  const eleventh = (y: number): number => {
    let k = Math.floor((y + 1 - 2000) * 12.3685) + 1;
    const solstice = localDayNumber(Date.UTC(y, 11, 31) / 86_400_000 + 2440587.5);
    while (startOf(k) > solstice) k -= 1;
    // The eleventh month holds the winter solstice: the sun enters sector 9 (270 degrees) within it.
    while (sectorAt(startOf(k)) >= 9) k -= 1;
    return k;
  };
  const from = eleventh(year - 1);
  const to = eleventh(year);
  const starts = Array.from({ length: to - from + 1 }, (_, i) => startOf(from + i));
  const isLeapYear = to - from === 13;
  // The leap month is the first one in which the sun enters no new sector.
  const leapIndex = isLeapYear
    ? starts.findIndex((start, i) => i > 0 && sectorAt(start) === sectorAt(starts[i + 1] ?? start))
    : -1;
  return { starts, leapIndex };
}

/** The solar day of a lunar date (a common month, not a leap one). */
export function solarDayOf(lunarYear: number, lunarMonth: number, lunarDay: number): string {
  const { starts, leapIndex } = monthStarts(lunarYear);
  let index = lunarMonth + 1;
  if (leapIndex >= 0 && index >= leapIndex) index += 1;
  const start = starts[index];
  if (start === undefined) throw new RangeError('Month outside the computed year');
  return textOf(start + lunarDay - 1);
}

/** Hours between each new moon of the year and the nearest local midnight, smallest first. */
export function marginToMidnight(lunarYear: number, lunarMonth: number): number {
  const day = solarDayOf(lunarYear, lunarMonth, 1);
  const target = Date.parse(`${day}T00:00:00+07:00`) / 86_400_000 + 2440587.5;
  const k = Math.round((target - 2451550.09766) / 29.530588861);
  const moon = [k - 1, k, k + 1]
    .map(newMoon)
    .reduce((best, jd) => (Math.abs(jd - target) < Math.abs(best - target) ? jd : best));
  const hours = (moon - target) * 24;
  return Math.min(Math.abs(hours), Math.abs(24 - hours));
}
