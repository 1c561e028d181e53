import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listCouncilSessionsContract } from '#shared/contracts/council/list-council-sessions.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { allowScoredRound } from './allow-scored-round.ts';
import { sessionsOf } from './latest.ts';

type Contract = typeof listCouncilSessionsContract;

/** The sessions of a round's council, first to last. */
export const listCouncilSessions: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await allowScoredRound(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const items = (await sessionsOf(world, round.value.id)).map(({ body }) => body);
  return ok({ body: { items } });
};
