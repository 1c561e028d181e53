import type { CertificateUnit, Standing } from '#shared/domain/council/council.ts';
import type { ListedUnit } from '#shared/text/papers/parts/unit-list.ts';
import type { World } from '../../ports.ts';
import { addressInWords } from './places.ts';

/** Units as annexed lists name them, in their order; `standings` where their scores may be told. */
export const listedUnits = async (
  world: World,
  units: readonly CertificateUnit[],
  day: string,
  standings: readonly Standing[] = [],
): Promise<readonly ListedUnit[]> => {
  const found = await world.records.findMany(
    'submission',
    units.flatMap(({ submissionIds }) => submissionIds.slice(0, 1)),
  );
  const snapshots = new Map(found.map(({ id, body }) => [id, body.snapshot]));
  return units.map(({ name, group, tier, submissionIds }) => {
    const establishment = snapshots.get(submissionIds[0] ?? '')?.establishment;
    const scored = standings.filter(({ submissionId }) => submissionIds.includes(submissionId));
    return {
      ...{ name, group, tier },
      establishment: establishment?.name ?? '',
      address: establishment === undefined ? '' : addressInWords(establishment.site, day),
      entries: submissionIds.length,
      // A set has no score of its own.
      mean: scored.length === 1 ? (scored[0]?.mean ?? null) : null,
    };
  });
};
