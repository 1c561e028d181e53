import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { RoundRules } from '../round/rules.ts';
import type { CouncilSession } from './council.ts';

type Share = RoundRules['councilQuorum'];

/** Those present, in the order of the session's members. */
export const presentMembers = (session: Pick<CouncilSession, 'members' | 'attendance'>): readonly string[] =>
  session.members
    .map(({ personId }) => personId)
    .filter(id => session.attendance.some(({ personId, present }) => personId === id && present));

/** Refuses (`council.no-quorum`) unless present members over all members reach the quorum, inclusive. */
export const demandQuorum = (session: CouncilSession, quorum: Share): Result<null> => {
  const present = presentMembers(session).length;
  const members = session.members.length;
  return present * quorum.denominator >= quorum.numerator * members
    ? ok(null)
    : fail({ code: 'council.no-quorum', params: { present, members } });
};

/** Refuses (`council.session-closed`) once the session is over. */
export const demandOpen = (session: CouncilSession): Result<null> =>
  session.closed === null ? ok(null) : fail('council.session-closed');

/**
 * The session with its attendance written anew; members left out count as absent. People who are no members are refused,
 * and so is marking absent one who has voted.
 */
export const recordAttendance = (
  session: CouncilSession,
  attendance: CouncilSession['attendance'],
): Result<CouncilSession> => {
  const open = demandOpen(session);
  if (!open.ok) return open;
  const strangers = attendance.flatMap(({ personId }, index) =>
    session.members.some(member => member.personId === personId) &&
    attendance.findIndex(other => other.personId === personId) === index
      ? []
      : [{ pointer: `/body/attendance/${index}/personId`, code: 'council.unknown-member' }],
  );
  if (strangers.length > 0) return fail({ code: 'request.invalid', pointers: strangers });
  const whole = session.members.map(
    ({ personId }) =>
      attendance.find(entry => entry.personId === personId) ?? { personId, present: false, reason: null },
  );
  const voted = new Set(session.items.flatMap(({ ballots }) => ballots.map(({ personId }) => personId)));
  return whole.some(({ personId, present }) => !present && voted.has(personId))
    ? fail('council.member-voted')
    : ok({ ...session, attendance: whole });
};
