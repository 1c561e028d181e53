import * as z from 'zod';

/**
 * The twelve-digit personal identification number; since 1 July 2025 also the tax code of a household business
 * (that of its representative). It reveals birth year, sex and province: store it only where the law asks for it,
 * show it masked.
 */
export const personalNumberSchema = z
  .string({ error: 'personal-number.malformed' })
  .max(12, { error: 'personal-number.malformed', abort: true })
  .regex(/^\d{12}$/, { error: 'personal-number.malformed' });

/** Keeps the last three digits, which say nothing about the person. */
export function maskPersonalNumber(number: string): string {
  return `${'•'.repeat(9)}${personalNumberSchema.parse(number).slice(-3)}`;
}
