import type { Round } from '#shared/domain/round/round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { World } from '../../ports.ts';

/**
 * For papers that name makers: refuses whoever judges the round blind, perhaps once more after a rescore, until the results are
 * public. Sitting on the council too does not tell a juror more.
 */
export const mayReadMakers = async (world: World, round: Round, personId: string): Promise<Result<null>> => {
  if (!round.rules.blind || hasReached(round.state, 'published')) return ok(null);
  const held = await world.records.children('membership', personId);
  const judges = held.some(
    ({ body }) => body.roundId === round.id && (body.role === 'juror' || body.role === 'panel-head'),
  );
  return judges ? fail('output.names-makers') : ok(null);
};
