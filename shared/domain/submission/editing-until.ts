import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { filingTime } from './filing-time.ts';
import type { Submission } from './submission.ts';

/**
 * Until when (ms) the owner may change the submission and its dossier: a draft until the round closes, a requested supplement
 * until its own deadline. Refusals: `submission.not-editable`, `submission.supplement-late`, those of `filingTime`.
 */
export const editingUntil = (
  { state, supplement }: Pick<Submission, 'state' | 'supplement'>,
  round: Pick<Round, 'state' | 'timeline'>,
  now: number,
): Result<number> => {
  if (state === 'draft') {
    const inTime = filingTime(round, now);
    return inTime.ok ? ok(millis(round.timeline.closesAt)) : inTime;
  }
  if (state !== 'supplement-requested' || supplement === null) return fail('submission.not-editable');
  if (round.state === 'cancelled') return fail('round.closed');
  const dueAt = millis(supplement.dueAt);
  return now < dueAt ? ok(dueAt) : fail('submission.supplement-late');
};
