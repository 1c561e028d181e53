import type { Resource } from '#shared/domain/access/can.ts';
import type { Offer } from '#shared/domain/recognition/offer.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import { findAllowed } from '../find-allowed.ts';
import type { Stored, World } from '../ports.ts';

/** What a right of the level above is held against: the authority it was offered to. Prepared ones are nobody's there. */
const offeredResource = ({ to, offeredAt }: Offer): Resource =>
  to.locality === null || offeredAt === null ? {} : { level: to.level, locality: to.locality };

/** The offer of the path for those whom it was made to. */
export const findOffer = (
  world: World,
  ask: Ask<{ readonly params: { readonly roundId: string; readonly unitId: string } }>,
): Promise<Result<Stored<'offer'>>> => {
  const { roundId, unitId } = ask.input.params;
  return findAllowed(world, ask, 'offer', `${roundId}/${unitId}`, offeredResource);
};
