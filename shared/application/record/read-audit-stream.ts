import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { readAuditStreamContract } from '#shared/contracts/record/read-audit-stream.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { type EntityKind, entityKinds } from '#shared/domain/entities.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import type { World } from '../ports.ts';
import { streamOf } from './build-transaction.ts';

type Contract = typeof readAuditStreamContract;

/**
 * Records whose history would show who scored what and when, or what an earlier time of scoring came to: closed until the
 * scoring is, and again while the jury scores once more.
 */
const sealedUntilCouncil: readonly EntityKind[] = [
  'sheet',
  'sheet-correction',
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

const belongsTo = (body: object): { roundId?: string; authority?: Authority } => ({
  ...('roundId' in body && typeof body.roundId === 'string' ? { roundId: body.roundId } : {}),
  ...('authority' in body ? { authority: body.authority as Authority } : {}),
});

/** The authority a record belongs to, by itself or through its round, and that round's state. */
const ownerOf = async (world: World, kind: EntityKind, id: string) => {
  const found = await world.records.find(kind, id);
  if (found === undefined) return undefined;
  // A draft is nobody's business before it is submitted.
  if ('snapshot' in found.body && found.body.snapshot === null) return undefined;
  const { roundId, authority } = belongsTo(found.body);
  const round = roundId === undefined ? undefined : (await world.records.find('round', roundId))?.body;
  return { authority: authority ?? round?.authority, state: round?.state };
};

/** The history of one record: who did what and when, by ids; never contents. */
export const readAuditStream: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { id, limit, cursor } = ask.input.query;
  const kind = entityKinds.find(known => known === ask.input.query.kind);
  const child = !id.includes('/') && kind !== undefined && needsParent.has(kind);
  const owner =
    kind === undefined || child || closed.includes(kind) ? undefined : await ownerOf(world, kind, id);
  const allowed = ask.allow(owner?.authority ?? {});
  if (kind === undefined || owner === undefined || !allowed.ok) return fail('resource.not-found');
  if (sealedUntilCouncil.includes(kind) && (owner.state === undefined || !hasReached(owner.state, 'council')))
    return fail('resource.not-found');
  const page = await world.records.auditStream(streamOf(kind, id), { limit, cursor });
  return ok({ body: { items: [...page.items], cursor: page.cursor ?? null } });
};

/** Kinds whose id is `<parent>/<rest>`. */
const needsParent = new Set<EntityKind>([
  'gate',
  'sealed-batch',
  'membership',
  'document',
  'panel',
  'entry',
  'conflict',
  'score-frame',
  'sheet',
  'sheet-correction',
  'scoring-closure',
  'result',
  'council-session',
  'decision',
  'complaint',
]);
