import { t } from '#web/app/text.ts';

/** Whole days, hours and minutes in a span of milliseconds; nothing below zero. */
export const splitSpan = (ms: number): { days: number; hours: number; minutes: number } => {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
};

/** A remaining span in words, with the two largest units. */
export const sayTimeLeft = (ms: number): string => {
  if (ms <= 0) return t('ui.timeOver');
  const { days, hours, minutes } = splitSpan(ms);
  if (days > 0) return t('ui.daysHours', { days, hours });
  if (hours > 0) return t('ui.hoursMinutes', { hours, minutes });
  return minutes > 0 ? t('ui.minutes', { minutes }) : t('ui.lastMinute');
};
