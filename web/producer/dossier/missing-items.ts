import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { type DossierParts, missingOf } from '#shared/domain/submission/missing.ts';
import type { Problem } from '#shared/kernel/result.ts';
import type { FileRow } from '#web/offline/files/file-row.ts';
import { kinds } from '#web/offline/records/kinds.ts';
import { said } from '#web/text/said.ts';
import { t } from '../filing-text.ts';
import { realProblems } from '../fill/bind.ts';
import type { Editable, Seen } from './editable.ts';
import { labelOf } from './label-of.ts';
import type { PageName } from './pages.ts';
import { placeOf } from './places.ts';

/** One thing that is missing: what, and the page and pointer of its field. */
export type MissingItem = { readonly pointer: string; readonly page: PageName; readonly sentence: string };

export type MissingOf = {
  readonly submission: Editable<'submission'>;
  readonly establishment: Editable<'establishment'>;
  readonly product: Editable<'product'>;
  readonly rows: readonly Pick<FileRow, 'key' | 'type' | 'name' | 'state' | 'validTo'>[];
  readonly round: {
    readonly groups: readonly { readonly code: string }[];
    readonly documents: readonly { readonly type: string; readonly required: boolean }[];
    readonly rules: DossierParts['round']['rules'];
  };
};

const isType = (name: string): name is DocumentTypeCode => name in documentTypes;

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

const at = (pointer: string): Problem => ({ pointer, code: 'missing.field' });

/** What an establishment lacks by itself: to be registered, and what its kind asks for. */
export const establishmentProblems = ({ record }: Editable<'establishment'>): readonly Problem[] => {
  const { fields } = record;
  const values: Readonly<Record<string, unknown>> = fields;
  const needs = kinds.establishment.create?.needs ?? [];
  const blank = needs.filter(path => isBlank(values[path])).map(path => at(`/establishment/${path}`));
  const identifier = fields.kind && establishmentKinds[fields.kind].identifier;
  const isNamed = !isBlank(fields.taxCode) || !isBlank(fields.personalNumber);
  return [
    ...blank,
    ...(identifier && !isNamed
      ? [at(`/establishment/${identifier === 'personalNumber' ? identifier : 'taxCode'}`)]
      : []),
    ...Object.entries(fields.licence ?? {})
      .filter(([, value]) => isBlank(value))
      .map(([name]) => at(`/establishment/licence/${name}`)),
  ];
};

const productProblems = ({ record: { fields } }: Editable<'product'>): readonly Problem[] => [
  ...(isBlank(fields.name) ? [at('/product/name')] : []),
  ...(fields.set?.items ?? [])
    .map((item, index) => (isBlank(item) ? at(`/product/set/items/${index}`) : null))
    .filter(problem => problem !== null),
  // A row that was begun is sent as a whole, so it keeps the product from being saved until it is complete.
  ...(fields.standards ?? []).flatMap((row, index) =>
    (['name', 'number', 'issuer'] as const)
      .filter(name => isBlank(row[name]))
      .map(name => at(`/product/standards/${index}/${name}`)),
  ),
  ...(fields.recognitions ?? []).flatMap((row, index) =>
    isBlank(row.decision) ? [at(`/product/recognitions/${index}/decision`)] : [],
  ),
];

/** States of a row in the words of the rule; what is still on its way counts when `hopeful`. */
const documentState = (state: FileRow['state'], hopeful: boolean) => {
  if (state === 'clean') return 'clean' as const;
  if (state === 'refused' || state === 'removing') return 'refused' as const;
  return hopeful && state !== 'failed' ? ('clean' as const) : ('quarantined' as const);
};

const ruleProblems = (
  { submission, establishment, product, rows, round }: MissingOf,
  hopeful: boolean,
): readonly Problem[] => {
  const { fields } = establishment.record;
  const { description = '', use = '', materials = '', serialProduction = false } = product.record.fields;
  const found = missingOf({
    submission: {
      group: submission.record.fields.group ?? null,
      // Whether the producer has confirmed is said beside the form, once the server knows of the draft.
      assistance: null,
    },
    // Without a kind nothing more can be asked of it; the kind itself is among what is missing.
    establishment: {
      kind: fields.kind || 'THT',
      licence: fields.licence ?? null,
      figures: fields.figures ?? [],
    },
    product: {
      description: description.trim(),
      use: use.trim(),
      materials: materials.trim(),
      serialProduction,
    },
    documents: rows.map(({ key, type, state, validTo }) => ({
      id: key,
      type,
      validTo,
      state: documentState(state, hopeful),
    })),
    round: {
      groups: round.groups.map(({ code }) => code),
      documents: round.documents.flatMap(({ type, required }) => (isType(type) ? [{ type, required }] : [])),
      rules: round.rules,
    },
  });
  const { assistance } = submission.record.server ?? { assistance: null };
  return assistance !== null && assistance.confirmedAt === null
    ? [...found, { pointer: '/submission/assistance', code: 'missing.confirmation' }]
    : found;
};

const refusedFields = (of: Seen): readonly MissingItem[] =>
  realProblems(of).flatMap(path => {
    const pointer = `/${of.part}/${path}`;
    const place = placeOf(pointer);
    const problem = of.record.problems[path];
    return place === undefined || problem === undefined
      ? []
      : [
          {
            pointer,
            page: place.page,
            sentence: t('filing.with-reason', { label: labelOf(pointer), reason: said(problem) }),
          },
        ];
  });

const documentItem = (type: string, { code, params }: Problem): MissingItem | undefined => {
  if (!isType(type)) return undefined;
  const label = said(documentTypes[type]);
  const needed = Number(params?.needed ?? 1);
  return {
    pointer: `/documents/${type}`,
    page: type === 'D4' ? 'photographs' : 'papers',
    sentence:
      code === 'missing.document-being-examined'
        ? t('filing.examining', { label })
        : needed > 1
          ? t('filing.present', { label, present: Number(params?.present ?? 0), needed })
          : label,
  };
};

const special = {
  'missing.group-not-in-round': 'filing.group-gone',
  'missing.serial-production': 'filing.serial-needed',
} as const;

const sayProblem = (problem: Problem): MissingItem | undefined => {
  const [, kind = '', ...rest] = problem.pointer.split('/');
  if (kind === 'documents') return documentItem(rest.join('/'), problem);
  if (problem.code === 'missing.confirmation')
    return { pointer: problem.pointer, page: 'submit', sentence: t('filing.confirmation-needed') };
  const place = placeOf(problem.pointer);
  if (place === undefined) return undefined;
  const { code, pointer } = problem;
  const isSpecial = (name: string): name is keyof typeof special => name in special;
  return { pointer, page: place.page, sentence: isSpecial(code) ? t(special[code]) : labelOf(pointer) };
};

const refusedFiles = (rows: MissingOf['rows']): readonly MissingItem[] =>
  rows
    .filter(({ state }) => state === 'refused' || state === 'failed')
    .map(({ key, type, name, state }) => ({
      pointer: `/files/${key}`,
      page: type === 'D4' ? 'photographs' : 'papers',
      sentence: t('filing.with-reason', {
        label: name,
        reason: t(state === 'refused' ? 'papers.state-refused' : 'papers.state-failed'),
      }),
    }));

const once = (items: readonly (MissingItem | undefined)[]): readonly MissingItem[] => [
  ...new Map(items.filter(item => item !== undefined).map(item => [item.pointer, item])).values(),
];

/**
 * What keeps the dossier from being submitted, by the rule of the server, before it is sent as well. `hopeful` counts files
 * on their way as there: what then remains needs the person.
 */
export const missingItems = (
  parts: MissingOf,
  { hopeful }: { readonly hopeful: boolean },
): readonly MissingItem[] =>
  once([
    ...establishmentProblems(parts.establishment).map(sayProblem),
    ...productProblems(parts.product).map(sayProblem),
    ...ruleProblems(parts, hopeful).map(sayProblem),
    ...refusedFields(parts.establishment),
    ...refusedFields(parts.product),
    ...refusedFiles(parts.rows),
  ]);

/** The same for an establishment alone. */
export const establishmentItems = (of: Editable<'establishment'>): readonly MissingItem[] =>
  once([...establishmentProblems(of).map(sayProblem), ...refusedFields(of)]);
