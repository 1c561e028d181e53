import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Membership } from '../access/membership.ts';
import type { CouncilSession, RoundResult } from './council.ts';
import { excludeByConflicts } from './voting.ts';

/**
 * A session on a result version: its members as appointed now, everyone absent until the chair records attendance, one
 * item per entry. Entries that did not pass are rejected from the start: there is nothing to vote on.
 * Refusals: `council.no-chair`.
 */
export const openSession = (facts: {
  readonly result: RoundResult;
  readonly number: number;
  readonly memberships: readonly Membership[];
  readonly conflicts: Parameters<typeof excludeByConflicts>[1];
  readonly openedBy: string;
  readonly now: number;
}): Result<CouncilSession> => {
  const { result, number, openedBy, now } = facts;
  const seats = facts.memberships.filter(
    ({ role, endedAt }) => endedAt === null && (role === 'council-chair' || role === 'council-member'),
  );
  const people = [...new Set(seats.map(({ personId }) => personId))].sort();
  const members = people.map(personId => {
    const held = seats.filter(seat => seat.personId === personId);
    return {
      personId,
      name: held[0]?.name ?? personId,
      chair: held.some(({ role }) => role === 'council-chair'),
    };
  });
  if (!members.some(({ chair }) => chair)) return fail('council.no-chair');
  return ok(
    excludeByConflicts(
      {
        roundId: result.roundId,
        number,
        resultVersion: result.version,
        openedAt: isoOf(now),
        openedBy,
        members,
        attendance: members.map(({ personId }) => ({ personId, present: false, reason: null })),
        items: result.standings.map(({ submissionId, passed, withinQuota }) => ({
          submissionId,
          excluded: [],
          away: [],
          ballots: [],
          ranked: withinQuota,
          outcome: passed ? null : 'reject',
          departureReason: null,
        })),
        merges: [],
        closed: null,
        proposal: [],
      },
      facts.conflicts,
    ),
  );
};
