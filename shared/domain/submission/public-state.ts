import type { Round } from '#shared/domain/round/round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import type { SubmissionState } from './states.ts';

const results: readonly SubmissionState[] = ['recognised', 'not-recognised', 'nominated'];

/**
 * The state that people outside the council may see: results are written in several steps, and none shows before the round
 * as a whole is published.
 */
export const publicStateOf = (state: SubmissionState, round: Pick<Round, 'state'>): SubmissionState =>
  results.includes(state) && !hasReached(round.state, 'published') ? 'eligible' : state;
