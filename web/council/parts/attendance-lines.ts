import { isPresent, type Session } from './session.ts';

/** One member's line of the attendance; the reason is for being absent. */
export type Line = { readonly present: boolean; readonly reason: string };

/** What the chair has changed and not recorded yet, by member, each with the line that it started from. */
export type Edits = Readonly<Record<string, { readonly base: Line; readonly mine: Line }>>;

/** The line as the session has it. */
export const recordedLine = (session: Session, personId: string): Line => ({
  present: isPresent(session, personId),
  reason: session.attendance.find(one => one.personId === personId)?.reason ?? '',
});

const same = (a: Line, b: Line): boolean => a.present === b.present && a.reason === b.reason;

/** Members whose line was recorded differently elsewhere since the chair began to change it here. */
export const differing = (session: Session, edits: Edits): readonly string[] =>
  Object.entries(edits)
    .filter(([personId, { base, mine }]) => {
      const theirs = recordedLine(session, personId);
      return !same(theirs, base) && !same(theirs, mine);
    })
    .map(([personId]) => personId);

/** The attendance to record: the session's with what was changed here. */
export const attendanceOf = (session: Session, edits: Edits) =>
  session.members.map(({ personId }) => {
    const { present, reason } = edits[personId]?.mine ?? recordedLine(session, personId);
    return { personId, present, reason: present || reason.trim() === '' ? null : reason.trim() };
  });
