import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listResultsContract } from '#shared/contracts/council/list-results.ts';
import type { Standing } from '#shared/domain/council/council.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { allowScoredRound } from './allow-scored-round.ts';
import { resultsOf } from './latest.ts';

type Contract = typeof listResultsContract;

/** The result versions of a round, first to last, from the close of scoring on. */
export const listResults: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await allowScoredRound(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const count = (standings: readonly Standing[], of: 'passed' | 'withinQuota' | 'tiedAtQuota') =>
    standings.filter(standing => standing[of]).length;
  const items = (await resultsOf(world, round.value.id)).map(({ body: { standings, ...result } }) => ({
    ...result,
    entries: standings.length,
    passed: count(standings, 'passed'),
    withinQuota: count(standings, 'withinQuota'),
    tiedAtQuota: count(standings, 'tiedAtQuota'),
  }));
  return ok({ body: { items } });
};
