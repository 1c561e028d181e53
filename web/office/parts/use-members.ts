import { listRoundMembershipsContract } from '#shared/contracts/membership/list-round-memberships.ts';
import type { Answer } from '#web/api/call.ts';
import { useAll } from '#web/api/use-all.ts';

export type Member = Answer<typeof listRoundMembershipsContract>['items'][number];

/** All people of a round, those who left included. */
export const useMembers = (roundId: string, enabled = true) =>
  useAll(listRoundMembershipsContract, { params: { roundId } }, { enabled });

/** Who is in force, as the rules of appointment know them. */
export const inForce = (members: readonly Member[]) =>
  members.filter(({ endedAt }) => endedAt === null).map(member => ({ ...member, appointedBy: '' }));
