import { recordKey } from '#shared/adapters/dynamodb/keys.ts';
import type { World } from '#shared/application/ports.ts';
import { type EntityKind, type EntityOf, entityKinds, entitySchemas } from '#shared/domain/entities.ts';
import { province } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { sampleOf } from './sample-of.ts';

/** What members that lead to other records are called, and what they say in the sample round. */
export type Links = Readonly<Record<string, unknown>>;
export const linksOf = (pool: Readonly<Record<string, string>>): Links => ({
  ...pool,
  authority: province,
  ...{ ownerId: producer.id, ownerIds: [producer.id], createdBy: producer.id },
  ...{ jurorId: 'juror-2', personId: 'juror-2', appointedBy: 'official-here' },
  establishmentIds: [pool.establishmentId],
  expiresAt: '2027-06-01T05:00:00.000Z',
});

/** Where a sample of a kind is kept: alone, below the record that its key names as its parent, or beside it. */
const idOf = (kind: EntityKind, body: object, links: Links): string => {
  const { pk, sk } = recordKey(kind, 'parent/rest');
  const [parent = ''] = pk.split('#');
  const own = 'id' in body ? String(body.id) : 'TINH-19';
  if (sk.includes('#')) return `${String(links[`${parent}Id`])}/${own}`;
  return parent === kind ? own : String(links[`${parent}Id`]);
};

/** A record of each kind that the store has none of yet, made from its schema and tied to the records that are there. */
export const seedMissingKinds = async (
  world: World,
  present: ReadonlySet<string>,
  links: Links,
): Promise<readonly { readonly kind: EntityKind; readonly id: string }[]> => {
  const missing = entityKinds.filter(kind => !present.has(kind));
  const samples = missing.map(<K extends EntityKind>(kind: K) => {
    // The schema of the kind yields the type of the kind; TypeScript cannot follow the index.
    const body = entitySchemas[kind].parse(sampleOf(entitySchemas[kind], links)) as EntityOf<K>;
    return { kind, id: idOf(kind, body, links), body };
  });
  await seed(
    world,
    samples.map(({ kind, id, body }) => record(kind, id, body)),
  );
  return samples;
};
