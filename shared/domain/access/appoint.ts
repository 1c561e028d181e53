import type { Problem } from '#shared/kernel/result.ts';
import type { Authority } from '../authority/levels.ts';
import { standsFor } from '../authority/stands-for.ts';
import type { ProductGroup } from '../product/groups.ts';
import type { Membership } from './membership.ts';
import type { Role } from './roles.ts';

const judges: readonly Role[] = ['juror', 'panel-head'];
/** Who sees the dossiers with their names, and what was keyed in of others' sheets: no juror may. */
const office: readonly Role[] = ['official', 'auditor'];

/** Whether a role of an authority is one that those who judge in its rounds may not hold. */
export const isOfOffice = (role: Role): boolean => office.includes(role);

/** Groups limit those who judge, and must be groups of the round. */
export const appointmentProblems = (
  appointed: Pick<Membership, 'role' | 'groups'>,
  groupsOfRound: readonly ProductGroup[],
): readonly Problem[] => [
  ...(appointed.groups.length > 0 && !judges.includes(appointed.role)
    ? [{ pointer: '/body/groups', code: 'membership.groups-not-judging' }]
    : []),
  ...appointed.groups.flatMap((group, index) =>
    groupsOfRound.includes(group)
      ? []
      : [{ pointer: `/body/groups/${index}`, code: 'membership.group-not-of-round' }],
  ),
];

/**
 * Whether the appointment would let one person both take in (or inspect) and score dossiers of a round: the helping team, the
 * officials and the auditors of its authority on one side, the jury on the other. Council and jury may overlap.
 */
export const mixesSides = (
  role: Role,
  round: { readonly id: string; readonly authority: Authority },
  held: readonly Pick<Membership, 'role' | 'roundId' | 'authority'>[],
): boolean => {
  const intake = held.some(
    membership =>
      (membership.role === 'helping-team' && membership.roundId === round.id) ||
      (isOfOffice(membership.role) && standsFor(membership.authority, round.authority)),
  );
  const judging = held.some(
    membership => judges.includes(membership.role) && membership.roundId === round.id,
  );
  return (judges.includes(role) && intake) || (role === 'helping-team' && judging);
};

/**
 * The rounds of an authority, or of one that it stands for, that a person judges: while one of them runs, they are of its
 * office no more than of its jury. The same rule of places lets the office in (`can.ts`).
 */
export const judgedRounds = (
  of: Authority,
  held: readonly Pick<Membership, 'role' | 'roundId' | 'authority'>[],
): readonly string[] =>
  held.flatMap(({ role, roundId, authority }) =>
    roundId !== null && judges.includes(role) && standsFor(of, authority) ? [roundId] : [],
  );
