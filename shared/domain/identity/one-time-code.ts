import * as z from 'zod';
import { takeNumbers } from './random-numbers.ts';

const codes = 1_000_000;

/**
 * Six digits, each code equally likely. `random`: 16 bytes or more of a cryptographic source (a try in 4,500 is thrown
 * away). Hashing, comparing in constant time and counting attempts are the caller's.
 */
export function makeOneTimeCode(random: Uint8Array): string {
  const [number = 0] = takeNumbers(random, [codes]);
  return String(number).padStart(6, '0');
}

/** A one-time code as typed, blanks around and between allowed. */
export const oneTimeCodeSchema = z
  .string({ error: 'one-time-code.malformed' })
  .max(16, { error: 'one-time-code.malformed', abort: true })
  .overwrite(text => text.replace(/\s+/g, ''))
  .regex(/^\d{6}$/, { error: 'one-time-code.malformed' });
