import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listRoundMembershipsContract } from '#shared/contracts/membership/list-round-memberships.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { listPage } from '../list-page.ts';
import { roundResource } from '../round-resource.ts';

type Contract = typeof listRoundMembershipsContract;

/** The people of a round by role and name, ended memberships among them. */
export const listRoundMemberships: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, query } = ask.input;
  const found = await findAllowed(world, ask, 'round', params.roundId, roundResource);
  if (!found.ok) return found;
  return listPage(world, 'memberships-of-round', { roundId: params.roundId }, query, ({ body }) => body);
};
