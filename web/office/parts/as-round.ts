import type { getRoundContract } from '#shared/contracts/round/get-round.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Answer } from '#web/api/call.ts';

/**
 * The round as its rules know it, from what the server shows of it. What is not shown (who did what, which attempt runs) does
 * not enter the rules that a page asks.
 */
export const asRound = (shown: Answer<typeof getRoundContract>): Round => ({
  ...shown,
  attempt: 0,
  stalled: null,
  scoringRound: shown.state === 'judging' ? 0 : 1,
  extensions: [],
  cancelled: null,
  createdBy: '',
});
