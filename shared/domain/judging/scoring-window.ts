import { millis } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Gate } from '../round/gate.ts';
import type { Round } from '../round/round.ts';

type Running = Pick<Round, 'state' | 'scoringRound'>;

/**
 * Whether scoring has begun and is not closed, whatever the hour. `gate` is the present `score-sheets` gate, undefined before
 * the workflow waits at it.
 */
export const scoringIsRunning = (round: Running, gate: Pick<Gate, 'outcome'> | undefined): Result<null> => {
  if (round.state !== 'judging' || round.scoringRound === 0) return fail('scoring.not-open');
  return gate !== undefined && gate.outcome !== null ? fail('scoring.closed') : ok(null);
};

/** Whether jurors may write: scoring runs, and its last moment has not come. */
export const scoringIsOpen = (
  round: Running & Pick<Round, 'timeline'>,
  gate: Pick<Gate, 'outcome'> | undefined,
  now: number,
): Result<null> => {
  const running = scoringIsRunning(round, gate);
  if (!running.ok) return running;
  return now < millis(round.timeline.scoringUntil) ? running : fail('scoring.closed');
};
