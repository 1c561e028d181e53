import { t } from '#web/app/text.ts';

/** `Mẫu 1`, `Mẫu 2` … */
export const sample = (number: number): string => t('ui.sampleNumber', { number });

/** As many choices. */
export const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: String(index), label: sample(index + 1) }));
