import { scoreFrameIdOf } from '#shared/domain/judging/judging.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { findRoundAllowed } from '../round-resource.ts';

/** The score frame of a group, to those who may act on it, at the version If-Match names. */
export const findFrame = async (
  world: World,
  ask: Ask<unknown>,
  { roundId, group }: { readonly roundId: string; readonly group: ProductGroup },
): Promise<Result<{ readonly round: Stored<'round'>; readonly frame: Stored<'score-frame'> }>> => {
  const round = await findRoundAllowed(world, ask, roundId, { group });
  if (!round.ok) return round;
  const frame = await world.records.find('score-frame', scoreFrameIdOf(roundId, group));
  if (frame === undefined) return fail('resource.not-found');
  const current = matches(ask, frame);
  return current.ok ? ok({ round: round.value, frame }) : current;
};
