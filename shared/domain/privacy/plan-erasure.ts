import { isoOf } from '#shared/kernel/instant.ts';
import type { EntityKind, EntityOf } from '../entities.ts';
import type { SubmissionState } from '../submission/states.ts';
import type { DataRequest, KeptReason } from './data-request.ts';
import { eraseRecord } from './erase-record.ts';
import type { FieldClass } from './field-classes.ts';

/** A record with its id in the store. */
export type Kept<K extends EntityKind> = { readonly id: string; readonly body: EntityOf<K> };

/** All that is kept of one establishment, as far as erasure is concerned. */
export type EstablishmentData = {
  readonly establishment: Kept<'establishment'>;
  readonly products: readonly Kept<'product'>[];
  readonly submissions: readonly Kept<'submission'>[];
  readonly documents: readonly Kept<'document'>[];
  readonly certificates: readonly (Kept<'certificate'> & { readonly inForce: boolean })[];
  readonly complaints: number;
  /** Tokens that act for this establishment alone. */
  readonly tokens: readonly Kept<'api-token'>[];
  /** Its own subscriptions, not an authority's. */
  readonly webhooks: readonly Kept<'webhook'>[];
  /** Whether a legal hold stands on the establishment, or on a round that it has a dossier in. */
  readonly held: boolean;
};

/** A record as it stands once its person is taken out. */
export type Erased = {
  readonly [K in EntityKind]: {
    readonly kind: K;
    readonly id: string;
    readonly body: EntityOf<K>;
    readonly fields: readonly string[];
  };
}[EntityKind];
export type ErasurePlan = {
  readonly erase: readonly Erased[];
  readonly kept: NonNullable<DataRequest['answer']>['kept'];
};

/** States of a dossier that nobody works on any more. */
const atRest: readonly SubmissionState[] = [
  'draft',
  'withdrawn',
  'ineligible',
  'recognised',
  'not-recognised',
  'nominated',
];

/** What is said of a firm, not of a person, unless the business is a household's or a group's. */
const ofFirm: readonly FieldClass[] = [
  'tax-code',
  'address',
  'paper',
  'figures',
  'figure',
  'words',
  'optional-words',
  'word-list',
];

const keptOf = (kind: string, records: number, reason: KeptReason): ErasurePlan['kept'] =>
  records === 0 ? [] : [{ kind, records, reason }];

const isFiled = ({ body }: Kept<'submission'>): boolean => body.snapshot !== null;

/**
 * What an erasure takes out and what stays. What was filed with the authority stays by the law on archives, with all that
 * followed from it; drafts, products that were never entered and the live record of the establishment go, the last once no
 * round and no certificate needs it. Of firms only what is personal goes: the representative. Under a legal hold nothing goes.
 */
export const planErasure = (data: EstablishmentData, now: number): ErasurePlan =>
  data.held ? heldPlan(data) : planFreely(data, now);

const heldPlan = (data: EstablishmentData): ErasurePlan => ({
  erase: [],
  kept: [
    ...keptOf('establishment', 1, 'legal-hold'),
    ...keptOf('product', data.products.length, 'legal-hold'),
    ...keptOf('submission', data.submissions.length, 'legal-hold'),
    ...keptOf('document', data.documents.length, 'legal-hold'),
    ...keptOf('certificate', data.certificates.length, 'legal-hold'),
    ...keptOf('complaint', data.complaints, 'legal-hold'),
    ...keptOf('api-token', data.tokens.length, 'legal-hold'),
    ...keptOf('webhook', data.webhooks.length, 'legal-hold'),
  ],
});

const planFreely = (data: EstablishmentData, now: number): ErasurePlan => {
  const { establishment, products, submissions, documents, certificates } = data;
  const isHousehold = establishment.body.kind === 'HKD' || establishment.body.kind === 'THT';
  const isSpared = (field: FieldClass, path: string): boolean =>
    !isHousehold && path !== 'label' && (ofFirm.includes(field) || path === 'name');
  const item = <K extends EntityKind>(kind: K, { id, body }: Kept<K>, more: Partial<EntityOf<K>> = {}) => {
    const erased = eraseRecord(kind, { ...body, ...more }, isSpared);
    // Kind and body belong together by this function's type; the union cannot be rebuilt from a generic.
    return erased.fields.length === 0 ? [] : [{ kind, id, ...erased } as unknown as Erased];
  };
  const revoked = ({ body: { revokedAt } }: Kept<'api-token'>) => revokedAt ?? isoOf(now);
  const ended = ({ body: { endedAt } }: Kept<'webhook'>) => endedAt ?? isoOf(now);
  const filed = submissions.filter(isFiled);
  const filedIds = new Set(filed.map(({ id }) => id));
  const entered = new Set(filed.map(({ body }) => body.productId));
  const needs: readonly KeptReason[] = [
    ...(submissions.some(({ body }) => !atRest.includes(body.state)) ? (['round-running'] as const) : []),
    ...(certificates.some(({ inForce }) => inForce) ? (['certificate-in-force'] as const) : []),
  ];
  const [need] = needs;
  return {
    erase: [
      ...(need === undefined ? item('establishment', establishment) : []),
      ...products.filter(({ id }) => !entered.has(id)).flatMap(one => item('product', one)),
      ...submissions.filter(one => !isFiled(one)).flatMap(one => item('submission', one)),
      ...documents
        .filter(({ body }) => !filedIds.has(body.submissionId))
        .flatMap(one => item('document', one, { state: 'removed' })),
      ...(need === undefined
        ? [
            ...data.tokens.flatMap(one => item('api-token', one, { revokedAt: revoked(one) })),
            ...data.webhooks.flatMap(one => item('webhook', one, { endedAt: ended(one) })),
          ]
        : []),
    ],
    kept: [
      ...(need === undefined ? [] : keptOf('establishment', 1, need)),
      ...keptOf('submission', filed.length, 'filed'),
      ...keptOf('product', products.filter(({ id }) => entered.has(id)).length, 'filed'),
      ...keptOf('document', documents.filter(({ body }) => filedIds.has(body.submissionId)).length, 'filed'),
      ...keptOf('certificate', certificates.length, 'filed'),
      ...keptOf('complaint', data.complaints, 'filed'),
    ],
  };
};
