import type { Resource } from '#shared/domain/access/can.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isOver } from '#shared/domain/round/states.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from './ask.ts';
import type { Stored, World } from './ports.ts';

/** A round as a right is held against it: its authority's officials, and the people appointed to it. */
export const roundResource = ({ id, authority }: Pick<Round, 'id' | 'authority'>): Resource => ({
  ...authority,
  roundId: id,
});

/**
 * The dossiers of a round, with all that was written of them: its people lose them when the round is over, its authority
 * keeps them.
 */
export const dossierResource = (round: Pick<Round, 'id' | 'authority' | 'state'>): Resource =>
  isOver(round.state) ? round.authority : roundResource(round);

/** The round of the path, where the caller may do the route's action in it. If-Match is about what lies in it, not it. */
export const findRoundAllowed = async (
  world: World,
  ask: Ask<unknown>,
  roundId: string,
  more: Resource = {},
): Promise<Result<Stored<'round'>>> => {
  const round = await world.records.find('round', roundId);
  const allowed = ask.allow(round === undefined ? {} : { ...roundResource(round.body), ...more });
  if (!allowed.ok) return allowed;
  return round === undefined ? fail('resource.not-found') : ok(round);
};
