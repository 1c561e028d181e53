import { type Day, serialOf } from '#shared/domain/calendar/day.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';

const zone = 7 * 3_600_000;
const padded = (number: number): string => String(number).padStart(2, '0');

/**
 * `ngày 05 tháng 02 năm 2026`: days below ten and the months January and February with a zero before them (Decree
 * 30/2020/NĐ-CP, Annex I). Blanks where the day is not known yet.
 */
export const dayInWords = (day: Day | null): string => {
  if (day === null) return 'ngày … tháng … năm …';
  serialOf(day);
  const [year, month, date] = day.split('-').map(Number);
  return `ngày ${padded(date ?? 0)} tháng ${(month ?? 0) < 3 ? padded(month ?? 0) : month} năm ${year}`;
};

/** `Thái Nguyên, ngày 05 tháng 02 năm 2026`. */
export const placeAndDay = (place: string | null, day: Day | null): string =>
  `${place ?? '…………'}, ${dayInWords(day)}`;

/** `08 giờ 30 phút, ngày 05 tháng 02 năm 2026`, in local time. */
export const momentInWords = (instant: string): string => {
  const at = Date.parse(instant);
  const local = new Date(at + zone);
  return `${padded(local.getUTCHours())} giờ ${padded(local.getUTCMinutes())} phút, ${dayInWords(dayOf(at))}`;
};
