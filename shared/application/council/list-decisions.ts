import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listDecisionsContract } from '#shared/contracts/council/list-decisions.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { allowScoredRound } from './allow-scored-round.ts';
import { viewDecision } from './decision-view.ts';
import { decisionsOf } from './latest.ts';

type Contract = typeof listDecisionsContract;

/** The decisions of a round, first to last; the last is in force. */
export const listDecisions: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await allowScoredRound(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const items = (await decisionsOf(world, round.value.id)).map(({ body }) => viewDecision(body));
  return ok({ body: { items } });
};
