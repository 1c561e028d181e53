import { sha256 } from '#shared/kernel/hash.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { sameSecret } from '#shared/kernel/same-secret.ts';
import type { Confirmation } from './confirmation.ts';

const validMs = 10 * 60_000;
const attempts = 5;

const sealed = (code: string, salt: string): string => `${salt}:${sha256(`${salt}\n${code}`)}`;

/** The record of a code just sent: its salted hash, ten minutes, five attempts. `sentTo` is masked already. */
export const newConfirmation = (
  submissionId: string,
  code: string,
  salt: string,
  sentTo: string,
  now: number,
): Confirmation => ({
  submissionId,
  codeHash: sealed(code, salt),
  sentTo,
  expiresAt: isoOf(now + validMs),
  attemptsLeft: attempts,
  usedAt: null,
});

/** Whether a code may still be tried at `now`. */
export const isOpen = ({ expiresAt, attemptsLeft, usedAt }: Confirmation, now: number): boolean =>
  usedAt === null && attemptsLeft > 0 && now < millis(expiresAt);

/** Whether these digits are the code that was sent; compared in constant time. */
export const isCode = ({ codeHash }: Confirmation, code: string): boolean =>
  sameSecret(sealed(code, codeHash.split(':')[0] ?? ''), codeHash);
