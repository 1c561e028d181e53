import type { Authority } from '#shared/domain/authority/levels.ts';
import type { EntityKind } from '#shared/domain/entities.ts';
import type { EstablishmentData } from '#shared/domain/privacy/plan-erasure.ts';
import { isHeld, retentionIdOf } from '#shared/domain/privacy/retention.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import { webhookOwnerKey } from '#shared/domain/webhook/webhook.ts';
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
  readonly webhooks: readonly Stored<'webhook'>[];
  /** Decisions about keeping by those who may hold any of it. */
  readonly holders: readonly Stored<'retention'>[];
  readonly held: boolean;
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
  const owner = webhookOwnerKey(of);
  const [products, submissions, certificates, webhooks] = await Promise.all([
    listAll(world, 'products-of-establishment', of).then(listed => fresh(world, 'product', listed)),
    listAll(world, 'submissions-of-establishment', of).then(listed => fresh(world, 'submission', listed)),
    listAll(world, 'certificates-of-establishment', of).then(listed => fresh(world, 'certificate', listed)),
    listAll(world, 'webhooks-of-owner', { owner }).then(listed => fresh(world, 'webhook', listed)),
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
  const authorities = (await world.records.findMany('round', rounds)).map(({ body }) => body.authority);
  const province: Authority = { level: 'TINH', locality: establishment.body.site.province };
  const holders = await world.records.findMany('retention', [
    ...new Set([province, ...authorities].map(retentionIdOf)),
  ]);
  const held = holders.some(
    ({ body }) =>
      isHeld(body, { kind: 'establishment', id: establishment.id }) ||
      rounds.some(id => isHeld(body, { kind: 'round', id })),
  );
  return {
    ...{ establishment, products, submissions, certificates, tokens, webhooks, holders, held },
    documents: documents.flat(),
    complaints: complaints.flat().filter(({ body }) => body.establishmentId === establishment.id),
  };
};

/** The same as the plan of an erasure looks at it. */
export const asEstablishmentData = (
  { complaints, certificates, holders: _, ...loaded }: Loaded,
  now: number,
): EstablishmentData => ({
  ...loaded,
  certificates: certificates.map(one => ({
    ...one,
    inForce: certificateStatus(one.body, now) === 'in-force',
  })),
  complaints: complaints.length,
});
