import { useQuery } from '@tanstack/react-query';
import { listRoundMembershipsContract } from '#shared/contracts/membership/list-round-memberships.ts';
import { type Answer, call } from '#web/api/call.ts';
import { readKey } from '#web/api/use-read.ts';

export type Member = Answer<typeof listRoundMembershipsContract>['items'][number];

/** The largest page; a round has at most eighty people. */
const limit = '100';

/** All people of a round, those who left included. */
export const useMembers = (roundId: string, enabled = true) => {
  const input = { params: { roundId }, query: { limit } };
  return useQuery({
    queryKey: readKey(listRoundMembershipsContract, input),
    queryFn: ({ signal }) => call(listRoundMembershipsContract, { ...input, signal }),
    enabled,
  });
};

/** Who is in force, as the rules of appointment know them. */
export const inForce = (members: readonly Member[]) =>
  members.filter(({ endedAt }) => endedAt === null).map(member => ({ ...member, appointedBy: '' }));
