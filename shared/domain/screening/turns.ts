import { millis } from '#shared/kernel/instant.ts';
import type { Submission } from '../submission/submission.ts';

/**
 * How a dossier waits at the screening desk, in the order to work through: answers to supplements first, since they are
 * judged once; then those whose days have run out; then what was filed, by what the checks found; last, those the producer
 * still has time for.
 */
export const screeningTurns = [
  'answered',
  'overdue',
  'unchecked',
  'blocking',
  'warnings',
  'clean',
  'waiting',
] as const;
export type ScreeningTurn = (typeof screeningTurns)[number];

/** The turn of a dossier that is not settled yet; undefined for any other. */
export const turnOf = (
  { state, supplement }: Pick<Submission, 'state' | 'supplement'>,
  found: { readonly blocking: number; readonly warnings: number } | null,
  now: number,
): ScreeningTurn | undefined => {
  if (state === 'supplement-requested')
    return supplement !== null && now >= millis(supplement.dueAt) ? 'overdue' : 'waiting';
  if (state !== 'submitted') return undefined;
  if (supplement?.answeredAt) return 'answered';
  if (found === null) return 'unchecked';
  return found.blocking > 0 ? 'blocking' : found.warnings > 0 ? 'warnings' : 'clean';
};
