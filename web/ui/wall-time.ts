/** Vietnam keeps UTC+7 all the year (Decree 134/2002/NĐ-CP has no summer time). */
const offset = '+07:00';
const offsetMs = 7 * 3_600_000;

/** An ISO instant as Vietnamese wall time for `datetime-local`, `2026-05-01T17:00`; empty when it is no instant. */
export const toWallTime = (instant: string): string => {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? '' : new Date(at + offsetMs).toISOString().slice(0, 16);
};

/** Vietnamese wall time as an ISO instant in UTC; empty when it is no time. */
export const fromWallTime = (wall: string): string => {
  const at = Date.parse(`${wall}${wall.length === 16 ? ':00' : ''}${offset}`);
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
};

/** `2026-05-01` or `2026-05-01T17:00` as it is written in Vietnam: `01/05/2026`, `01/05/2026 17:00`. */
export const spokenDate = (date: string): string => {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(date) ?? [];
  return year === undefined ? '' : `${day}/${month}/${year}${time === undefined ? '' : ` ${time}`}`;
};
