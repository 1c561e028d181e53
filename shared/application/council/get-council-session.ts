import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { councilSessionIdOf } from '#shared/domain/council/council.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { allowScoredRound } from './allow-scored-round.ts';

type Contract = typeof getCouncilSessionContract;

/** One session: attendance, ballots, outcomes, merges and, once closed, the proposal. */
export const getCouncilSession: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId, number } = ask.input.params;
  const round = await allowScoredRound(world, ask, roundId);
  if (!round.ok) return round;
  const session = await world.records.find('council-session', councilSessionIdOf(roundId, number));
  return session === undefined
    ? fail('resource.not-found')
    : ok({ body: session.body, version: session.version });
};
