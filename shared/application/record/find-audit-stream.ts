import type { Resource } from '#shared/domain/access/can.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { type EntityKind, entityKinds } from '#shared/domain/entities.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { hasReached, type RoundState } from '#shared/domain/round/states.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';
import type { World } from '../ports.ts';
import { streamOf } from './build-transaction.ts';

/**
 * Records whose history would show who scored what and when, or what an earlier time of scoring came to: closed until the
 * scoring is, and again while the jury scores once more.
 */
const sealedUntilCouncil: readonly EntityKind[] = [
  'sheet',
  'sheet-correction',
  'paper-sheet',
  'scoring-closure',
  'result',
  'council-session',
  'decision',
  'score-frame',
  'entry',
  'panel',
];
/** Secrets of one person, of no use to an auditor. */
const closed: readonly EntityKind[] = ['confirmation', 'api-token'];

type Belonging = {
  readonly roundId?: string;
  readonly submissionId?: string;
  readonly authority?: Authority;
};

const belongsTo = (body: object): Belonging => ({
  ...('roundId' in body && typeof body.roundId === 'string' ? { roundId: body.roundId } : {}),
  ...('submissionId' in body && typeof body.submissionId === 'string'
    ? { submissionId: body.submissionId }
    : {}),
  ...('authority' in body ? { authority: body.authority as Authority } : {}),
});

/** A draft is nobody's business before it is submitted. */
const isDraft = (body: object): boolean => 'snapshot' in body && body.snapshot === null;

/** The round by which a record belongs to an authority: its own, or that of its dossier. */
const roundOf = async (world: World, { roundId, submissionId }: Belonging): Promise<Round | undefined> => {
  if (roundId !== undefined) return (await world.records.find('round', roundId))?.body;
  const dossier =
    submissionId === undefined ? undefined : await world.records.find('submission', submissionId);
  return dossier === undefined || isDraft(dossier.body)
    ? undefined
    : (await world.records.find('round', dossier.body.roundId))?.body;
};

/** Establishments and their products belong to the place they lie in, and to no round. */
const placeOf = async (
  world: World,
  kind: 'establishment' | 'product',
  id: string,
): Promise<Resource | undefined> => {
  const product = kind === 'product' ? await world.records.find('product', id) : undefined;
  const establishment = await world.records.find('establishment', product?.body.establishmentId ?? id);
  return establishment && establishmentResource(establishment.body);
};

/** What the right to a record's history is held against, and the state of its round. */
const ownerOf = async (
  world: World,
  kind: EntityKind,
  id: string,
): Promise<{ readonly resource: Resource; readonly state: RoundState | undefined } | undefined> => {
  if (kind === 'establishment' || kind === 'product') {
    const resource = await placeOf(world, kind, id);
    return resource && { resource, state: undefined };
  }
  const found = await world.records.find(kind, id);
  if (found === undefined || isDraft(found.body)) return undefined;
  const belonging = belongsTo(found.body);
  const round = await roundOf(world, belonging);
  return { resource: belonging.authority ?? round?.authority ?? {}, state: round?.state };
};

/** Kinds whose id is `<parent>/<rest>`. */
const needsParent = new Set<EntityKind>([
  'logo',
  'gate',
  'sealed-batch',
  'membership',
  'document',
  'snapshot',
  'panel',
  'entry',
  'conflict',
  'score-frame',
  'sheet',
  'sheet-correction',
  'paper-sheet',
  'scoring-closure',
  'result',
  'council-session',
  'decision',
  'complaint',
  'support-grant',
  'revocation',
  'offer',
  'signed-paper',
]);

/**
 * The audit stream of a record, for whoever may read its history as the record stands now; absent, sealed and forbidden are
 * refused alike.
 */
export const findAuditStream = async (
  world: World,
  ask: Ask<unknown>,
  { kind: asked, id }: { readonly kind: string; readonly id: string },
): Promise<Result<string>> => {
  const kind = entityKinds.find(known => known === asked);
  const child = !id.includes('/') && kind !== undefined && needsParent.has(kind);
  const owner =
    kind === undefined || child || closed.includes(kind) ? undefined : await ownerOf(world, kind, id);
  const allowed = ask.allow(owner?.resource ?? {});
  if (kind === undefined || owner === undefined || !allowed.ok) return fail('resource.not-found');
  if (sealedUntilCouncil.includes(kind) && (owner.state === undefined || !hasReached(owner.state, 'council')))
    return fail('resource.not-found');
  return ok(streamOf(kind, id));
};
