import type { Authority } from '#shared/domain/authority/levels.ts';
import { type Retention, retentionIdOf } from '#shared/domain/privacy/retention.ts';
import type { Stored, World } from '../ports.ts';

/** What an authority has decided about keeping; before its first decision nothing is switched on and nothing held. */
export const retentionOf = async (
  world: World,
  { level, locality }: Authority,
): Promise<{ readonly before: Stored<'retention'> | undefined; readonly body: Retention }> => {
  const authority = { level, locality };
  const before = await world.records.find('retention', retentionIdOf(authority));
  return { before, body: before?.body ?? { authority, terms: [], holds: [] } };
};
