import { hasReached } from '#shared/domain/round/states.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { findRoundAllowed } from '../round-resource.ts';

/**
 * Like `findRoundAllowed`, for what depends on scores: absent until scoring has closed (and again while a rescore runs), so
 * that neither figures nor their number tell anything early.
 */
export const allowScoredRound = async (
  world: World,
  ask: Ask<unknown>,
  roundId: string,
): Promise<Result<Stored<'round'>>> => {
  const round = await findRoundAllowed(world, ask, roundId);
  if (!round.ok) return round;
  return hasReached(round.value.body.state, 'council') ? round : fail('resource.not-found');
};
