import type { CertificateUnit } from '#shared/domain/council/council.ts';
import type { World } from '../ports.ts';

/** States of an entry whose recognition stands. */
const standing: readonly string[] = ['recognised', 'nominated'];

/** Units of a published decision without entries whose producers withdrew before publication. */
export const standingUnits = async (
  world: World,
  units: readonly CertificateUnit[],
): Promise<readonly CertificateUnit[]> => {
  const found = await world.records.findMany(
    'submission',
    units.flatMap(({ submissionIds }) => submissionIds),
  );
  const recognised = new Set(found.filter(({ body }) => standing.includes(body.state)).map(({ id }) => id));
  return units.flatMap(unit => {
    const submissionIds = unit.submissionIds.filter(id => recognised.has(id));
    return submissionIds.length === 0 ? [] : [{ ...unit, submissionIds }];
  });
};
