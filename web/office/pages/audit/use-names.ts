import { listAuthorityMembershipsContract } from '#shared/contracts/membership/list-authority-memberships.ts';
import { useAll } from '#web/api/use-all.ts';
import type { Office } from '../../frame/use-office.ts';
import { useMembers } from '../../parts/use-members.ts';

/** Names of those whom the person may know: people of the authority and of the round; others are told by their id. */
export const useNames = (office: Office, roundId: string | undefined): ReadonlyMap<string, string> => {
  const [place] = office.where('membership.read');
  const authority = useAll(
    listAuthorityMembershipsContract,
    { query: { level: place?.level ?? 'TINH', locality: place?.locality ?? '' } },
    { enabled: place !== undefined },
  );
  const round = useMembers(roundId ?? '', roundId !== undefined && place !== undefined);
  const people = [...(authority.data ?? []), ...(round.data ?? [])];
  return new Map(people.map(({ personId, name }) => [personId, name]));
};
