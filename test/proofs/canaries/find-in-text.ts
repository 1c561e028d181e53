import type { Canary } from './canaries-of.ts';
import { digits, plain, readingsOf } from './readings.ts';

/** Of a masked number too few digits are left to be told from others. */
const numbers: readonly string[] = ['phone', 'personal-number', 'tax-code'];
/** A number without the code of its country. */
const significant = (value: string): string => value.replace(/\D/g, '').slice(-9);

/** The personal values that stand in a text: composed or not, escaped, in base64, numbers however they are set. */
export const canariesInText = (text: string, canaries: readonly Canary[]): readonly Canary[] => {
  const readings = readingsOf(text);
  const set = readings.map(digits);
  return canaries.filter(({ fieldClass, value }) =>
    numbers.includes(fieldClass)
      ? set.some(reading => reading.includes(significant(value)))
      : readings.some(reading => reading.includes(plain(value))),
  );
};
