import { localDay, localMoment, localTime } from '#web/format/dates.ts';
import { t } from '../text.ts';

/** Until when, as people say it: a deadline at midnight is the end of the day before. */
export const sayDue = (dueAt: string): string =>
  localTime(dueAt) === '00:00'
    ? t('dossier.end-of-day', { day: localDay(new Date(Date.parse(dueAt) - 1).toISOString()) })
    : localMoment(dueAt);
