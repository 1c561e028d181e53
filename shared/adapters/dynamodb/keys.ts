import type { Rolls } from '#shared/application/rolls.ts';
import type { EntityKind, EntityOf } from '#shared/domain/entities.ts';
import { successorOf } from '#shared/domain/place/province-at.ts';
import { placeInYear, placeOverYears } from '#shared/domain/recognition/register.ts';
import { webhookOwnerKey } from '#shared/domain/webhook/webhook.ts';
import type { IndexKey } from './tables.ts';

/** The only file that spells a key. `#` parts the pieces, so a piece that holds one is escaped. */
export type Key = { readonly pk: string; readonly sk: string };

const escaped = (piece: string): string => piece.replace(/[%#]/g, found => (found === '%' ? '%25' : '%23'));
export const join = (...pieces: readonly string[]): string => pieces.map(escaped).join('#');

/** `a/b` → [a, b]; the parent's id holds no slash. */
const split = (id: string): readonly [string, string] => {
  const slash = id.indexOf('/');
  if (slash < 0) throw new Error(`a child's id is <parent>/<rest>, not ${id}`);
  return [id.slice(0, slash), id.slice(slash + 1)];
};

const alone =
  (kind: EntityKind) =>
  (id: string): Key => ({ pk: join(kind, id), sk: join(kind) });
const below =
  (parent: string, kind: EntityKind) =>
  (id: string): Key => {
    const [parentId, rest] = split(id);
    return { pk: join(parent, parentId), sk: join(kind, rest) };
  };
const beside =
  (parent: string, kind: EntityKind) =>
  (id: string): Key => ({ pk: join(parent, id), sk: join(kind) });

/** Where each kind of record lives: alone, in its parent's collection, or beside the record whose id it shares. */
const places = {
  programme: alone('programme'),
  logo: below('programme', 'logo'),
  round: alone('round'),
  gate: below('round', 'gate'),
  'sealed-batch': below('round', 'sealed-batch'),
  membership: below('person', 'membership'),
  'api-token': alone('api-token'),
  establishment: alone('establishment'),
  product: alone('product'),
  submission: alone('submission'),
  snapshot: below('submission', 'snapshot'),
  confirmation: beside('submission', 'confirmation'),
  document: below('submission', 'document'),
  screening: beside('submission', 'screening'),
  panel: below('round', 'panel'),
  entry: below('round', 'entry'),
  conflict: below('round', 'conflict'),
  'score-frame': below('round', 'score-frame'),
  sheet: below('round', 'sheet'),
  'sheet-correction': below('round', 'sheet-correction'),
  'paper-sheet': below('round', 'paper-sheet'),
  'scoring-closure': below('round', 'scoring-closure'),
  result: below('round', 'result'),
  'council-session': below('round', 'council-session'),
  decision: below('round', 'decision'),
  complaint: below('round', 'complaint'),
  certificate: alone('certificate'),
  nomination: beside('round', 'nomination'),
  'funding-rule': alone('funding-rule'),
  'support-grant': below('certificate', 'support-grant'),
  revocation: below('certificate', 'revocation'),
  offer: below('round', 'offer'),
  recognition: alone('recognition'),
  'data-request': alone('data-request'),
  retention: alone('retention'),
  resend: alone('resend'),
  webhook: alone('webhook'),
  output: alone('output'),
  'signed-paper': below('output', 'signed-paper'),
} as const satisfies Record<EntityKind, (id: string) => Key>;

export const recordKey = (kind: EntityKind, id: string): Key => places[kind](id);

/** The partition and sort-key prefix of a parent's children of one kind. */
export const childrenKey = (
  kind: EntityKind,
  parentId: string,
  prefix = '',
): { pk: string; prefix: string } => {
  const { pk, sk } = places[kind](`${parentId}/`);
  return { pk, prefix: `${sk}${escaped(prefix)}` };
};

export const effectKey = (id: string): Key => ({ pk: join('effect', id), sk: 'effect' });
export const claimKey = (scope: string, value: string): Key => ({
  pk: join('claim', scope, value),
  sk: 'claim',
});
export const seriesKey = (series: string): Key => ({ pk: join('series', series), sk: 'series' });
export const intakeKey = (roundId: string, shard: number): Key => ({
  pk: join('entered', roundId, String(shard)),
  sk: 'intake',
});
export const enteredKey = (roundId: string, shard: number, submissionId: string): Key => ({
  pk: join('entered', roundId, String(shard)),
  sk: join('submission', submissionId),
});
export const rollName = <R extends keyof Rolls>(roll: R, of: Rolls[R]['of']): string =>
  join(roll, ...Object.values(of));
/** The roll, and one row of it by the first record it names. */
export const rollKey = (roll: string, id: string): Key => ({ pk: roll, sk: join('roll', id) });
export const useKey = (name: string, window: number): Key => ({
  pk: join('use', name, String(window)),
  sk: 'use',
});
/** Partition keys of counted uses, as a policy matches them: the only items that are altered in place. */
export const useKeyPattern = `${join('use', '')}*`;
export const idempotencyKey = (scope: string, key: string): Key => ({
  pk: join('idempotency', scope, key),
  sk: 'idempotency',
});
export const auditKey = (stream: string, sequence: number): Key => ({
  pk: join(stream),
  sk: String(sequence).padStart(10, '0'),
});

/** One row of an index: the list it belongs to and what it is sorted by. */
export type IndexEntry = readonly [list: string, sort: string];
export type IndexEntries = { readonly [I in IndexKey]?: IndexEntry };

type Indexer<K extends EntityKind> = (body: EntityOf<K>) => IndexEntries;
const none = () => ({});

/** A draft that an officer is filing for a producer, in that officer's own list. */
const assistedDraft: Indexer<'submission'> = ({ state, assistance, createdAt }) =>
  state === 'draft' && assistance !== null
    ? { k2: [join('assisted-drafts-of-officer', assistance.officerId), createdAt] }
    : {};

/** A draft in the list by which its owner is reminded. */
const openDraft: Indexer<'submission'> = ({ state, roundId, createdAt }) =>
  state === 'draft' ? { k3: [join('drafts-of-round', roundId), createdAt] } : {};

/** Sorts instants the latest first. */
const latestFirst = (instant: string): string => String(9e15 - Date.parse(instant));

/** The lists each record appears in. Only facts that are not secret are spelled here. */
export const indexers: { readonly [K in EntityKind]: Indexer<K> } = {
  programme: p => ({
    g1: [join('programmes-of-authority', p.authority.level, p.authority.locality), p.createdAt],
    g2: [join('all-programmes'), join(p.createdAt, p.id)],
  }),
  logo: none,
  round: r => ({
    g1: [join('rounds-of-authority', r.authority.level, r.authority.locality), join(String(r.year), r.id)],
    g2: [join('rounds-of-programme', r.programmeId), join(String(r.year), r.id)],
    ...(r.state === 'planned' || r.state === 'cancelled'
      ? {}
      : { g3: [join('public-rounds'), join(r.timeline.opensAt, r.id)] as const }),
  }),
  gate: none,
  'sealed-batch': none,
  membership: m => ({
    g1: [join('memberships-of-authority', m.authority.level, m.authority.locality), m.appointedAt],
    ...(m.roundId === null
      ? {}
      : { g2: [join('memberships-of-round', m.roundId), join(m.role, m.name)] as const }),
  }),
  'api-token': t => ({ g1: [join('tokens-of-owner', t.ownerId), t.createdAt] }),
  establishment: e => ({
    g1: [join('establishments-of-owner', e.ownerIds[0] ?? ''), e.registeredAt],
    g2: [join('establishments-of-commune', e.site.province, e.site.commune), join(e.name, e.id)],
  }),
  product: p => ({ g1: [join('products-of-establishment', p.establishmentId), p.createdAt] }),
  submission: s => ({
    k1: [join('submissions-of-establishment', s.establishmentId), s.createdAt],
    // What was never filed is in no list that officials read: neither its number nor its id is theirs to know.
    ...(s.snapshot === null
      ? { ...assistedDraft(s), ...openDraft(s) }
      : {
          k2: [join('submissions-of-round', s.roundId), s.createdAt] as const,
          k3: [join('submissions-of-round-by-state', s.roundId, s.state), s.createdAt] as const,
        }),
  }),
  snapshot: none,
  confirmation: none,
  document: none,
  screening: none,
  panel: none,
  entry: none,
  conflict: none,
  'score-frame': none,
  sheet: s => ({
    k1: [
      join('sheets-of-juror', s.roundId, s.jurorId),
      join(s.selectionCode, String(s.scoringRound), String(s.version).padStart(4, '0')),
    ],
  }),
  'sheet-correction': none,
  'paper-sheet': none,
  'scoring-closure': none,
  result: none,
  'council-session': none,
  decision: none,
  complaint: c => ({ g1: [join('complaints-of-round', c.roundId), c.receivedAt] }),
  certificate: c => ({
    g1: [
      join('certificates-of-authority', c.authority.level, c.authority.locality, String(c.year)),
      String(c.serial).padStart(6, '0'),
    ],
    g2: [join('certificates-of-establishment', c.establishmentId), c.issuedOn],
    g3: [join('certificates-ending', c.validTo.slice(0, 4)), join(c.validTo, c.id)],
  }),
  nomination: none,
  revocation: r => ({
    g1: [join('revocations-of-authority', r.authority.level, r.authority.locality), join(r.proposedAt, r.id)],
  }),
  'funding-rule': r => ({
    g1: [
      join('funding-rules-of-authority', r.authority.level, r.authority.locality),
      join(r.validFrom, r.id),
    ],
  }),
  'support-grant': s => ({
    g1: [join('support-of-authority', s.authority.level, s.authority.locality), join(s.proposedAt, s.id)],
    g2: [join('support-of-establishment', s.establishmentId), join(s.proposedAt, s.id)],
  }),
  offer: o => ({
    ...(o.offeredAt === null || o.to.locality === null
      ? {}
      : {
          g1: [
            join('offers-to-authority', o.to.level, o.to.locality),
            join(o.offeredAt, o.roundId, o.unitId),
          ] as const,
        }),
    g2: [join('offers-of-establishment', o.establishmentId), join(o.preparedAt, o.unitId)],
  }),
  recognition: r =>
    r.annulled
      ? {}
      : {
          g1: [join('register-of-year', String(r.year)), placeInYear(r)],
          g2: [join('register-of-province', successorOf(r.place.province)), placeOverYears(r)],
          g3: [join('recognitions-of-establishment', r.establishment.key), placeOverYears(r)],
        },
  'data-request': d => ({
    g1: [
      join('data-requests-of-authority', d.authority.level, d.authority.locality),
      join(d.receivedAt, d.id),
    ],
    g2: [join('data-requests-of-establishment', d.establishmentId), join(d.receivedAt, d.id)],
  }),
  retention: none,
  resend: none,
  webhook: w => ({ g1: [join('webhooks-of-owner', webhookOwnerKey(w.owner)), w.createdAt] }),
  output: o => ({ g1: [join('outputs-of-person', o.askedBy), latestFirst(o.askedAt)] }),
  'signed-paper': s =>
    s.roundId === null || s.state !== 'clean'
      ? {}
      : { g1: [join('signed-papers-of-round', s.roundId), latestFirst(s.addedAt)] },
};

/** The roll each new record is entered on, where it is on one. */
export const rollOf: { readonly [K in EntityKind]?: (body: EntityOf<K>) => string } = {
  membership: ({ roundId, authority: { level, locality } }) =>
    roundId === null
      ? rollName('people-of-authority', { level, locality })
      : rollName('people-of-round', { roundId }),
};
