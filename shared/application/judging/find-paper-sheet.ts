import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Params = { readonly params: { readonly roundId: string; readonly paperSheetId: string } };

/** A keyed sheet of a round, at the version If-Match names. */
export const findPaperSheet = async (
  world: World,
  ask: Ask<Params>,
): Promise<Result<{ readonly round: Stored<'round'>; readonly paper: Stored<'paper-sheet'> }>> => {
  const { roundId, paperSheetId } = ask.input.params;
  const round = await findRoundAllowed(world, ask, roundId);
  if (!round.ok) return round;
  const paper = await world.records.find('paper-sheet', `${roundId}/${paperSheetId}`);
  if (paper === undefined) return fail('resource.not-found');
  const current = matches(ask, paper);
  return current.ok ? ok({ round: round.value, paper }) : current;
};
