import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listPublicRoundsContract } from '#shared/contracts/round/list-public-rounds.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';
import { showPublicRound } from './show-public-round.ts';

type Contract = typeof listPublicRoundsContract;

/** The announced rounds, the latest opening first. */
export const listPublicRounds: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  return listPage(world, 'public-rounds', {}, ask.input.query, ({ body }) => showPublicRound(body, ask.now));
};
