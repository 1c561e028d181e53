import type { Round } from '#shared/domain/round/round.ts';
import { grantsOf } from '../membership/grants-of.ts';
import type { Order } from '../output/maker.ts';
import type { World } from '../ports.ts';

/** Who asked for a list, as far as what they may read depends on it. */
export const readerOf = async (world: World, { askedBy, at }: Pick<Order, 'askedBy' | 'at'>) => ({
  grants: await grantsOf(world, askedBy, at),
});

/**
 * Whether who asked judges in a blind round: then they are not told the makers until results are published, though they sit
 * on the council too.
 */
export const readsBlind = async (
  world: World,
  round: Pick<Round, 'id' | 'rules' | 'publishedAt'>,
  order: Pick<Order, 'askedBy' | 'at'>,
): Promise<boolean> =>
  round.rules.blind &&
  round.publishedAt === null &&
  (await readerOf(world, order)).grants.some(
    ({ roundId, role }) => roundId === round.id && (role === 'juror' || role === 'panel-head'),
  );
