import { points } from '../../format/numbers.ts';
import { t } from '../text.ts';
import type { SheetCriterion } from './use-sheet.ts';

/** The first rule that points (hundredths) break, in words; undefined when they are good or not there. */
export const faultOf = (value: number | null, max: number, step: number): string | undefined => {
  if (value === null) return undefined;
  if (value < 0 || value > max) return t('sheet.above-max', { points: points(max) });
  return value % step === 0 ? undefined : t('sheet.off-step', { step: points(step) });
};

/** What stands in the way of locking, line by line: points that are missing or break a rule. */
export const sheetFaults = (criteria: readonly SheetCriterion[], step: number) =>
  criteria
    .flatMap(({ lines }) => lines)
    .flatMap(({ code, label, max, score }) => {
      const value = score?.points ?? null;
      const fault = faultOf(value, max, step);
      const sentence =
        value === null
          ? t('sheet.unscored', { label })
          : fault === undefined
            ? undefined
            : t('sheet.faulty', { label, fault });
      return sentence === undefined ? [] : [{ pointer: `/scores/${code}`, sentence }];
    });
