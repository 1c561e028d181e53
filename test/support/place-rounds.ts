import type { World } from '#shared/application/ports.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { buildRound } from './round-builder.ts';
import { record, sampleId, seed } from './seed.ts';

/**
 * Rounds of a test file, each under an id of its own from `first` on, so that its tests share a store and no round.
 * `worldOf`: asked when it is needed, since a test's world is opened late.
 */
export const placeRounds = (worldOf: () => World, first: number) => {
  let last = first;
  const nextId = (): string => {
    last += 1;
    return sampleId(last);
  };
  const place = async (overrides: Parameters<typeof buildRound>[0] = {}): Promise<string> => {
    const id = nextId();
    await seed(worldOf(), [record('round', id, buildRound({ ...overrides, id }))]);
    return id;
  };
  const bodyOf = async (id: string): Promise<Round | undefined> =>
    (await worldOf().records.find('round', id))?.body;
  return { nextId, place, bodyOf };
};
