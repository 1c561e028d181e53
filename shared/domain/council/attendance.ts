import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { RoundRules } from '../round/rules.ts';
import type { CouncilSession } from './council.ts';

type Share = RoundRules['councilQuorum'];

/** Those present, in the order of the session's members. */
export const presentMembers = (session: Pick<CouncilSession, 'members' | 'attendance'>): readonly string[] =>
  session.members
    .map(({ personId }) => personId)
    .filter(id => session.attendance.some(({ personId, present }) => personId === id && present));

/**
 * Present members over all members against the quorum, inclusive; of an item, without those who left the room for it.
 * Members excluded by a conflict count: they are at the session, and only do not vote.
 */
export const quorumOf = (
  session: Pick<CouncilSession, 'members' | 'attendance'>,
  quorum: Share,
  item?: Pick<CouncilSession['items'][number], 'away'>,
): { readonly present: number; readonly members: number; readonly needed: number; readonly met: boolean } => {
  const away = new Set(item?.away.map(({ personId }) => personId));
  const present = presentMembers(session).filter(personId => !away.has(personId)).length;
  const members = session.members.length;
  const needed = Math.ceil((quorum.numerator * members) / quorum.denominator);
  return { present, members, needed, met: present * quorum.denominator >= quorum.numerator * members };
};

/** Refuses (`council.no-quorum`) unless the quorum is there, of an item where one is named. */
export const demandQuorum = (
  session: CouncilSession,
  quorum: Share,
  item?: CouncilSession['items'][number],
): Result<null> => {
  const { present, members, met } = quorumOf(session, quorum, item);
  return met ? ok(null) : fail({ code: 'council.no-quorum', params: { present, members } });
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
