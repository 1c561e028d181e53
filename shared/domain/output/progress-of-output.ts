import { isoOf, millis } from '#shared/kernel/instant.ts';
import type { Output } from './output.ts';

/** After this many begun attempts it has failed; a person may ask anew. */
export const maxAttempts = 3;
/** How long a made file is kept from when it was asked for; the bucket's rule drops it a little later. */
export const keptDays = 30;
/** What is still not made this long after it was asked for was lost on the way, and is shown as failed. */
const lostAfterMs = 2 * 3_600_000;

const isOpen = ({ state }: Output): boolean => state === 'asked' || state === 'making';

/** One more attempt begins; undefined when there is nothing (more) to do. */
export const begun = (output: Output): Output | undefined =>
  isOpen(output) && output.attempts < maxAttempts
    ? { ...output, state: 'making', attempts: output.attempts + 1 }
    : undefined;

export const made = (output: Output, file: NonNullable<Output['file']>): Output => ({
  ...output,
  state: 'made',
  file,
  failure: null,
  keptUntil: isoOf(millis(output.askedAt) + keptDays * 86_400_000),
});

export const failed = (output: Output, code: string): Output => ({
  ...output,
  state: 'failed',
  failure: code,
});

/** The output as it stands now: one that got lost on the way has failed, and the file of an old one is gone. */
export const asOf = (output: Output, now: number): Output => {
  if (isOpen(output) && now > millis(output.askedAt) + lostAfterMs) return failed(output, 'output.fault');
  return output.keptUntil !== null && now >= millis(output.keptUntil) ? { ...output, file: null } : output;
};
