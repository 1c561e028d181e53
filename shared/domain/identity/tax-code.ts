import * as z from 'zod';

/** Weights of digits 1 to 9 in the check digit of a Vietnamese tax code. */
const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/**
 * Tax code, which is also the code of an enterprise or cooperative: ten digits; a dependent unit adds `-001` to `-999`.
 * Only the form is required, see `checkTaxCode` for the digit.
 */
export const taxCodeSchema = z
  .string({ error: 'tax-code.malformed' })
  .max(14, { error: 'tax-code.malformed', abort: true })
  .regex(/^\d{10}(?:-(?!000)\d{3})?$/, { error: 'tax-code.malformed' });

/**
 * Whether the tenth digit is `10 - (weighted sum mod 11)`. Published implementations disagree on a result of ten
 * (read here as 0), so `differs` is a warning for people to look at, never a reason to refuse.
 */
export function checkTaxCode(code: string): 'matches' | 'differs' {
  const digits = [...taxCodeSchema.parse(code).slice(0, 10)].map(Number);
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return digits[9] === (10 - (sum % 11)) % 10 ? 'matches' : 'differs';
}
