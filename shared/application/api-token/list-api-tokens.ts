import type { listApiTokensContract } from '#shared/contracts/api-token/list-api-tokens.ts';
import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';

type Contract = typeof listApiTokensContract;

/** The tokens of the person who asks, oldest first, revoked ones too. */
export const listApiTokens: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { id } = ask.actor;
  if (!ask.allow({ personId: id }).ok) return fail('access.denied');
  return listPage(world, 'tokens-of-owner', { ownerId: id }, ask.input.query, ({ body }) => body);
};
