import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listAuthorityMembershipsContract } from '#shared/contracts/membership/list-authority-memberships.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';

type Contract = typeof listAuthorityMembershipsContract;

/** The people of an authority and of its rounds, in the order of their appointment. */
export const listAuthorityMemberships: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality } = ask.input.query;
  const allowed = ask.allow({ level, locality });
  if (!allowed.ok) return fail('access.denied');
  return listPage(
    world,
    'memberships-of-authority',
    { level, locality },
    ask.input.query,
    ({ body }) => body,
  );
};
