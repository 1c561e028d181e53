import { millis } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Gate } from '../round/gate.ts';
import type { Round } from '../round/round.ts';

/**
 * Whether jurors may write: the round is being judged, its scoring has begun and is not closed, and the last moment has not
 * come. `gate` is the present `score-sheets` gate, undefined before the workflow waits at it.
 */
export const scoringIsOpen = (
  round: Pick<Round, 'state' | 'scoringRound' | 'timeline'>,
  gate: Pick<Gate, 'outcome'> | undefined,
  now: number,
): Result<null> => {
  if (round.state !== 'judging' || round.scoringRound === 0) return fail('scoring.not-open');
  if (gate !== undefined && gate.outcome !== null) return fail('scoring.closed');
  return now < millis(round.timeline.scoringUntil) ? ok(null) : fail('scoring.closed');
};
