import { t } from '#web/app/text.ts';
import { splitSpan } from './split-span.ts';

/** A remaining span in words, with the two largest units. */
export const sayTimeLeft = (ms: number): string => {
  if (ms <= 0) return t('ui.timeOver');
  const { days, hours, minutes } = splitSpan(ms);
  if (days > 0) return t('ui.daysHours', { days, hours });
  if (hours > 0) return t('ui.hoursMinutes', { hours, minutes });
  return minutes > 0 ? t('ui.minutes', { minutes }) : t('ui.lastMinute');
};
