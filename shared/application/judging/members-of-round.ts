import type { Membership } from '#shared/domain/access/membership.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';

/**
 * The memberships of a round that have not ended. Each is read strongly, so an ended one never counts; one appointed within
 * the last moments may be missing, since the view that names them lags.
 */
export const membersOfRound = async (world: World, roundId: string): Promise<readonly Membership[]> => {
  const known = await listAll(world, 'memberships-of-round', { roundId });
  const found = await world.records.findMany(
    'membership',
    known.map(({ id }) => id),
  );
  return found.map(({ body }) => body).filter(({ endedAt }) => endedAt === null);
};
