import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listAuthorityMembershipsContract } from '#shared/contracts/membership/list-authority-memberships.ts';
import { placeOfRole } from '#shared/domain/access/administer.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listShown } from '../list-shown.ts';

type Contract = typeof listAuthorityMembershipsContract;

/**
 * The people of an authority and of its rounds, in the order of their appointment. A province sees of its communes the officers
 * that it may appoint there, nobody else.
 */
export const listAuthorityMemberships: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality } = ask.input.query;
  const authority = { level, locality };
  const seesAll = ask.allow(authority).ok;
  const sees = (membership: Membership) => seesAll || ask.allow(placeOfRole(membership)).ok;
  if (!seesAll && !ask.allow(placeOfRole({ role: 'commune-officer', authority, roundId: null })).ok)
    return fail('access.denied');
  const { limit, cursor } = ask.input.query;
  const page = await listShown(
    ...([world, 'memberships-of-authority', authority, { limit, cursor }] as const),
    async found => found.map(({ body }) => (sees(body) ? body : undefined)),
  );
  return ok({ body: { items: [...page.items], cursor: page.cursor ?? null } });
};
