import type { Problem } from '#shared/kernel/result.ts';
import type { DossierDocument } from '../dossier/document.ts';
import type { DocumentTypeCode } from '../dossier/document-types.ts';
import { isOfRecord } from '../dossier/is-of-record.ts';
import type { EstablishmentFields } from '../establishment/establishment.ts';
import { establishmentKinds } from '../establishment/kinds.ts';
import type { ProductFields } from '../product/product.ts';
import type { Round } from '../round/round.ts';
import type { Submission } from './submission.ts';

/** What the rule looks at, so that a form that is not sent yet can be asked as well. */
export type DossierParts = {
  readonly submission: Pick<Submission, 'group' | 'assistance' | 'raised'>;
  readonly establishment: Pick<EstablishmentFields, 'kind' | 'licence' | 'figures'>;
  readonly product: Pick<ProductFields, (typeof neededText)[number] | 'serialProduction'>;
  readonly documents: readonly Pick<DossierDocument, 'id' | 'type' | 'state' | 'validTo'>[];
  readonly round: {
    readonly groups: readonly string[];
    readonly documents: readonly Pick<Round['documents'][number], 'type' | 'required'>[];
    readonly rules: Pick<Round['rules'], 'minPhotos' | 'foodSafetyRequired'>;
  };
};

const groupMissing = ({ submission, round }: DossierParts): readonly Problem[] => {
  if (submission.group === null) return [{ pointer: '/submission/group', code: 'missing.group' }];
  return round.groups.includes(submission.group)
    ? []
    : [{ pointer: '/submission/group', code: 'missing.group-not-in-round' }];
};

const establishmentMissing = ({ establishment }: DossierParts): readonly Problem[] => {
  const kind = establishmentKinds[establishment.kind];
  return [
    ...(kind.licenceRequired && establishment.licence === null
      ? [{ pointer: '/establishment/licence', code: 'missing.field' }]
      : []),
    ...(kind.sizeLimited && establishment.figures.length === 0
      ? [{ pointer: '/establishment/figures', code: 'missing.figures' }]
      : []),
  ];
};

const neededText = ['description', 'use', 'materials'] as const satisfies readonly (keyof ProductFields)[];

const productMissing = ({ product }: DossierParts): readonly Problem[] => [
  ...neededText
    .filter(field => product[field] === '')
    .map(field => ({ pointer: `/product/${field}`, code: 'missing.field' })),
  // Capable of serial production, not a one-off (Circular 26/2014/TT-BCT, Article 4).
  ...(product.serialProduction
    ? []
    : [{ pointer: '/product/serialProduction', code: 'missing.serial-production' }]),
];

/** How many clean files of each type the round asks of this submission; D4 are the photographs. */
const neededDocuments = ({ round, submission }: DossierParts): ReadonlyMap<DocumentTypeCode, number> => {
  const needed = new Map<DocumentTypeCode, number>();
  for (const { type, required } of round.documents)
    if (required && !isOfRecord(type, submission))
      needed.set(type, type === 'D4' ? Math.max(1, round.rules.minPhotos) : 1);
  if (round.rules.foodSafetyRequired && submission.group === 'CBNLTS') needed.set('D5_FOOD_SAFETY', 1);
  return needed;
};

const documentMissing = (parts: DossierParts): readonly Problem[] =>
  [...neededDocuments(parts)].flatMap(([type, needed]): readonly Problem[] => {
    const files = parts.documents.filter(document => document.type === type);
    const clean = files.filter(({ state }) => state === 'clean').length;
    if (clean >= needed) return [];
    const waiting = files.some(({ state }) => state === 'quarantined' || state === 'awaiting');
    const code = type === 'D4' ? 'missing.photos' : 'missing.document';
    return [
      {
        pointer: `/documents/${type}`,
        code: waiting ? 'missing.document-being-examined' : code,
        params: { type, needed, present: clean },
      },
    ];
  });

/**
 * Everything that still keeps a dossier from being submitted, each with a pointer and a reason: group, fields of
 * establishment and product, papers and photographs (Circular 14/2018/TT-BCT, dossier; the round's own list), and the
 * producer's confirmation where an officer files. Submitting uses this very list.
 */
export const missingOf = (parts: DossierParts): readonly Problem[] => [
  ...groupMissing(parts),
  ...establishmentMissing(parts),
  ...productMissing(parts),
  ...documentMissing(parts),
  ...(parts.submission.assistance !== null && parts.submission.assistance.confirmedAt === null
    ? [{ pointer: '/submission/assistance', code: 'missing.confirmation' }]
    : []),
];

/** What does not keep it from being submitted but deserves a look: food safety (practice of provinces), papers that lapse. */
export const warningsOf = ({
  submission,
  documents,
  round,
  day,
}: Pick<DossierParts, 'submission' | 'documents' | 'round'> & {
  readonly day: string;
}): readonly Problem[] => [
  ...(submission.group === 'CBNLTS' &&
  !round.rules.foodSafetyRequired &&
  !documents.some(({ type, state }) => type === 'D5_FOOD_SAFETY' && state === 'clean')
    ? [{ pointer: '/documents/D5_FOOD_SAFETY', code: 'warning.food-safety' }]
    : []),
  ...documents
    .filter(({ state, validTo }) => state === 'clean' && validTo !== null && validTo < day)
    .map(({ id, type }) => ({
      pointer: `/documents/${id}/validTo`,
      code: 'warning.document-lapsed',
      params: { type },
    })),
];
