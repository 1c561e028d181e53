import type { EntityKind } from '#shared/domain/entities.ts';
import type { EstablishmentData } from '#shared/domain/privacy/plan-erasure.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import { listAll } from '../list-all.ts';
import type { Stored, World } from '../ports.ts';

type Loaded = {
  readonly establishment: Stored<'establishment'>;
  readonly products: readonly Stored<'product'>[];
  readonly submissions: readonly Stored<'submission'>[];
  readonly documents: readonly Stored<'document'>[];
  readonly complaints: readonly Stored<'complaint'>[];
  readonly certificates: readonly Stored<'certificate'>[];
  readonly tokens: readonly Stored<'api-token'>[];
};

const fresh = <K extends EntityKind>(world: World, kind: K, listed: readonly { readonly id: string }[]) =>
  world.records.findMany(
    kind,
    listed.map(({ id }) => id),
  );

/** All that is kept of one establishment, read from the records themselves: views only say which they are. */
export const loadEstablishmentData = async (
  world: World,
  establishment: Stored<'establishment'>,
): Promise<Loaded> => {
  const of = { establishmentId: establishment.id };
  const [products, submissions, certificates] = await Promise.all([
    listAll(world, 'products-of-establishment', of).then(listed => fresh(world, 'product', listed)),
    listAll(world, 'submissions-of-establishment', of).then(listed => fresh(world, 'submission', listed)),
    listAll(world, 'certificates-of-establishment', of).then(listed => fresh(world, 'certificate', listed)),
  ]);
  const listed = await Promise.all(
    establishment.body.ownerIds.map(ownerId => listAll(world, 'tokens-of-owner', { ownerId })),
  );
  const tokens = (await fresh(world, 'api-token', listed.flat())).filter(({ body }) =>
    body.establishmentIds.every(id => id === establishment.id),
  );
  const documents = await Promise.all(submissions.map(({ id }) => world.records.children('document', id)));
  const rounds = [...new Set(submissions.map(({ body }) => body.roundId))];
  const complaints = await Promise.all(rounds.map(id => world.records.children('complaint', id)));
  return {
    ...{ establishment, products, submissions, certificates, tokens },
    documents: documents.flat(),
    complaints: complaints.flat().filter(({ body }) => body.establishmentId === establishment.id),
  };
};

/** The same as the plan of an erasure looks at it. */
export const asEstablishmentData = (
  { complaints, certificates, ...loaded }: Loaded,
  now: number,
): EstablishmentData => ({
  ...loaded,
  certificates: certificates.map(one => ({
    ...one,
    inForce: certificateStatus(one.body, now) === 'in-force',
  })),
  complaints: complaints.length,
});
