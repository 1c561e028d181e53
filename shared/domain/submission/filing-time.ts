import { isWithin } from '#shared/domain/calendar/instant.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';

type Filed = Pick<Round, 'state' | 'timeline'>;

/**
 * Whether a filing that arrived at `now` (the gateway's time) is in time: `opensAt ≤ now < closesAt`. A round already
 * closed still takes what arrived before its hour, until its intake is sealed (the write checks that).
 * Refusals: `round.not-open`, `round.closed`.
 */
export const filingTime = ({ state, timeline }: Filed, now: number): Result<null> => {
  const [opensAt, closesAt] = [millis(timeline.opensAt), millis(timeline.closesAt)];
  if (isWithin(now, opensAt, closesAt))
    return state === 'open' || state === 'closed'
      ? ok(null)
      : fail(state === 'planned' || state === 'announced' ? 'round.not-open' : 'round.closed');
  return fail(now < opensAt ? 'round.not-open' : 'round.closed');
};
