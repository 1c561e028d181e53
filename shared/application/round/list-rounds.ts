import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listRoundsContract } from '#shared/contracts/round/list-rounds.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';
import { showRound } from './show-round.ts';

type Contract = typeof listRoundsContract;

/** The rounds of an authority, by year. */
export const listRounds: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality } = ask.input.query;
  const allowed = ask.allow({ level, locality });
  if (!allowed.ok) return fail('access.denied');
  return listPage(world, 'rounds-of-authority', { level, locality }, ask.input.query, ({ body }) =>
    showRound(body),
  );
};
