import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import { demandOpen } from './attendance.ts';
import type { CouncilSession } from './council.ts';

/** Who leaves the room for which items, or comes back. A departure needs its reason. */
export type Departure = {
  readonly personId: string;
  readonly submissionIds: readonly string[];
  readonly away: boolean;
  readonly reason: string | null;
};

const faultsOf = (session: CouncilSession, { personId, submissionIds, away, reason }: Departure) => {
  const problems: Problem[] = [];
  if (!session.members.some(member => member.personId === personId))
    problems.push({ pointer: '/body/personId', code: 'council.unknown-member' });
  if (away && reason === null) problems.push({ pointer: '/body/reason', code: 'council.reason-needed' });
  submissionIds.forEach((id, index) => {
    const item = session.items.find(({ submissionId }) => submissionId === id);
    const pointer = `/body/submissionIds/${index}`;
    if (item === undefined) problems.push({ pointer, code: 'council.unknown-item' });
    else if (item.outcome !== null) problems.push({ pointer, code: 'council.item-settled' });
    else if (item.ballots.some(ballot => ballot.personId === personId))
      problems.push({ pointer, code: 'council.member-voted' });
  });
  return problems;
};

/**
 * The session with a member out of the room for items that have no outcome yet, or back in it. Who is away has no vote on
 * the item and is not counted towards its quorum. One who has voted on an item was there for it.
 */
export const recordDeparture = (session: CouncilSession, departure: Departure): Result<CouncilSession> => {
  const open = demandOpen(session);
  if (!open.ok) return open;
  const problems = faultsOf(session, departure);
  if (problems.length > 0) return fail({ code: 'request.invalid', pointers: problems });
  const { personId, submissionIds, away, reason } = departure;
  const named = new Set(submissionIds);
  return ok({
    ...session,
    items: session.items.map(item => {
      if (!named.has(item.submissionId)) return item;
      const others = item.away.filter(left => left.personId !== personId);
      return { ...item, away: away && reason !== null ? [...others, { personId, reason }] : others };
    }),
  });
};
