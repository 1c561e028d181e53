import { dayEndedBy, localMoment } from '#web/format/dates.ts';
import { t } from '../text.ts';

/** Until when, as people say it: a deadline at midnight is the end of the day before. */
export const sayDue = (dueAt: string): string => {
  const day = dayEndedBy(dueAt);
  return day === null ? localMoment(dueAt) : t('dossier.end-of-day', { day });
};
