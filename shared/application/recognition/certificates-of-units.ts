import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { World } from '../ports.ts';
import { unitClaimScope, unitClaimValue } from './issue-batch.ts';

/** The certificates of a round's units that have one, by unit. */
export const certificatesOfUnits = async (
  world: World,
  roundId: string,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, Certificate>> => {
  const ids = await Promise.all(
    unitIds.map(id => world.records.claimHolder(unitClaimScope, unitClaimValue(roundId, id))),
  );
  const found = await world.records.findMany(
    'certificate',
    ids.flatMap(id => id ?? []),
  );
  return new Map(found.map(({ body }) => [body.unitId, body]));
};
