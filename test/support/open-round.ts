import type { World } from '#shared/application/ports.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { buildRound } from './round-builder.ts';
import { record, seed } from './seed.ts';

/** Puts the sample round in the store as its opening leaves it: state open, every shard of its intake open. */
export const seedOpenRound = async (
  world: World,
  overrides: Parameters<typeof buildRound>[0] = {},
): Promise<Round> => {
  const round = buildRound({ state: 'open', ...overrides });
  await seed(world, [record('round', round.id, round)], {
    marks: Array.from({ length: round.shards }, (_, shard) => ({
      type: 'open-intake' as const,
      roundId: round.id,
      shard,
    })),
  });
  return round;
};
