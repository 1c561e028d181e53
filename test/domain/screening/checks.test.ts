import { describe, expect, test } from '@jest/globals';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { defaultDocuments } from '#shared/domain/dossier/document-types.ts';
import type { EstablishmentFields } from '#shared/domain/establishment/establishment.ts';
import type { ProductFields } from '#shared/domain/product/product.ts';
import type { RoundRules } from '#shared/domain/round/rules.ts';
import type { ScreeningFacts } from '#shared/domain/screening/check.ts';
import { describeVerdict, runChecks, screeningChecks } from '#shared/domain/screening/checks/index.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { problemTexts } from '#shared/text/problems/index.ts';
import { monday, province } from '../../support/asks.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';
import { productFields } from '../../support/product-builder.ts';
import { buildRound } from '../../support/round-builder.ts';
import { sampleId } from '../../support/seed.ts';
import { buildDocument, buildDossier, buildSubmission } from '../../support/submission-builder.ts';

type Twist = {
  readonly round?: Parameters<typeof buildRound>[0];
  readonly rules?: Partial<RoundRules>;
  readonly submission?: Partial<Submission>;
  readonly establishment?: Partial<EstablishmentFields>;
  readonly product?: Partial<ProductFields>;
  readonly documents?: readonly DossierDocument[];
  readonly others?: readonly Submission[];
};

/** A dossier that no check finds anything against, with one thing twisted. */
const facts = (twist: Twist = {}): ScreeningFacts => {
  const submission = buildSubmission(1, twist.submission);
  const snapshot = {
    takenAt: '2026-03-20T04:00:00.000Z',
    establishment: establishmentFields(1, twist.establishment),
    product: productFields(1, twist.product),
    documents: [],
  };
  return {
    round: buildRound({ ...twist.round, ...(twist.rules && { rules: twist.rules }) }),
    submission,
    snapshot,
    documents: twist.documents ?? [...buildDossier(1), buildDocument(1, 'D5_FOOD_SAFETY')],
    others: twist.others ?? [],
    now: monday,
  };
};

const failures = (twist: Twist = {}) =>
  runChecks(facts(twist)).flatMap(verdict =>
    verdict.answer === 'fail' ? [`${verdict.severity} ${verdict.code}`] : [],
  );

const year = { year: 2025, staff: 20, revenueDong: 5_000_000_000, capitalDong: null };
const photos = (count: number, sides: { width: number; height: number } = { width: 1800, height: 1200 }) => [
  ...buildDossier(1).filter(({ type }) => type !== 'D4'),
  ...Array.from({ length: count }, (_, index) => buildDocument(1, 'D4', index, sides)),
  buildDocument(1, 'D5_FOOD_SAFETY'),
];
const other = (number: number, overrides: Partial<Submission> = {}): Submission =>
  buildSubmission(number, { establishmentId: buildSubmission(1).establishmentId, ...overrides });

/** A dossier of a round of the province, made in one of its communes: Phường Ba Đình (00004), Xã Sóc Sơn (00376) in Hà Nội. */
const madeIn = (within: string, commune: string, more: Partial<EstablishmentFields> = {}): Twist => ({
  round: { authority: { level: 'TINH', locality: within } },
  establishment: { site: { province: within, commune, address: 'Ngõ phường Mẫu' }, ...more },
});

const regional = {
  authority: { level: 'KHUVUC', locality: 'BAC' },
  rules: { requireLowerLevelRecognition: true },
  documents: defaultDocuments('KHUVUC'),
} as const;
const raised = (validTo: string): NonNullable<Submission['raised']> => ({
  ...{ roundId: sampleId(1), unitId: sampleId(2), certificateId: sampleId(3) },
  ...{ from: province, fromName: 'UBND tỉnh mẫu', dossierHash: 'mẫu' },
  certificate: { number: '001/2025/GCN-SPCNNTTB', issuedOn: '2025-07-01', validTo },
  decision: { number: '100/QĐ-UBND (mẫu)', date: '2025-06-10' },
});

describe('the checks', () => {
  test('find nothing against a good dossier', () => {
    expect(failures()).toEqual([]);
  });

  test.each<[string, Twist, readonly string[]]>([
    [
      'a union of cooperatives filed before the law knew it',
      { establishment: { kind: 'LHHTX' }, submission: { submittedAt: '2025-10-14T16:59:59.000Z' } },
      ['blocking screening.filed-outside', 'blocking screening.kind-not-in-force'],
    ],
    [
      'an enterprise of 201 staff',
      { establishment: { kind: 'DNNVV', figures: [{ ...year, staff: 201 }] } },
      ['blocking screening.too-large'],
    ],
    [
      'an enterprise of 200 staff whose capital is within the limit',
      {
        establishment: {
          kind: 'DNNVV',
          figures: [{ year: 2025, staff: 200, revenueDong: 900_000_000_000, capitalDong: 100_000_000_000 }],
        },
      },
      [],
    ],
    [
      'an enterprise without figures',
      { establishment: { kind: 'DNNVV', figures: [] } },
      ['warning screening.size-unknown'],
    ],
    [
      'the latest year counts',
      {
        establishment: { kind: 'DNNVV', figures: [year, { ...year, year: 2024, staff: 900 }] },
      },
      [],
    ],
    ['no tax code', { establishment: { taxCode: null } }, ['blocking screening.identifier-missing']],
    [
      'a household with its personal number',
      { establishment: { kind: 'HKD', taxCode: null, personalNumber: '001099000001' } },
      [],
    ],
    [
      'a check digit that differs',
      { establishment: { taxCode: '4600000000' } },
      ['warning screening.tax-code-digit'],
    ],
    ['no licence', { establishment: { licence: null } }, ['warning screening.licence-missing']],
    [
      'production in another province',
      { establishment: { site: { province: '01', commune: '00376', address: 'Xưởng mẫu' } } },
      ['blocking screening.site-elsewhere'],
    ],
    [
      'production in another commune of a commune round',
      { round: { authority: { level: 'XA', locality: '00001' } } },
      ['blocking screening.site-elsewhere'],
    ],
    [
      'production in the commune of the round',
      { round: { authority: { level: 'XA', locality: establishmentFields(1).site.commune } } },
      [],
    ],
    [
      'production in a ward of a centrally run city',
      madeIn('01', '00004'),
      ['warning screening.site-in-city-ward'],
    ],
    ['production in a commune there, whatever the street is called', madeIn('01', '00376'), []],
    ['production in a craft village there', madeIn('01', '00004', { craftVillage: 'Làng nghề mẫu' }), []],
    [
      'production in a place there that the table does not have',
      madeIn('01', '99999'),
      ['warning screening.site-unknown'],
    ],
    ['production in a ward of a province', madeIn('19', '05443'), []],
    [
      'a group that the round does not judge',
      { submission: { group: 'KHAC' } },
      ['blocking screening.group-elsewhere'],
    ],
    ['a one-off', { product: { serialProduction: false } }, ['blocking screening.one-off']],
    [
      'a set that names a product twice',
      { product: { set: { kind: 'COMBINABLE', items: ['Ấm mẫu', 'am mau'] } } },
      ['warning screening.set-repeats'],
    ],
    [
      'the same product twice',
      { others: [other(2, { productId: buildSubmission(1).productId })] },
      ['blocking screening.entered-twice'],
    ],
    [
      'a like name',
      { others: [other(2, { snapshot: buildSubmission(1).snapshot })] },
      ['warning screening.name-alike'],
    ],
    [
      'a second product where one is allowed, filed later',
      {
        rules: { maxProductsPerEstablishment: 1 },
        others: [other(2, { submittedAt: '2026-03-20T03:59:59.999Z' })],
      },
      ['blocking screening.too-many-products'],
    ],
    [
      'the first product where one is allowed',
      {
        rules: { maxProductsPerEstablishment: 1 },
        others: [other(2, { submittedAt: '2026-03-20T04:00:00.001Z' })],
      },
      [],
    ],
    [
      'no recognition below where the round asks for it',
      {
        rules: { requireLowerLevelRecognition: true },
        product: { recognitions: [{ level: 'TINH', year: 2024, decision: 'mẫu' }] },
      },
      ['blocking screening.not-recognised-below'],
    ],
    [
      'recognition by a commune where the round asks for it',
      {
        rules: { requireLowerLevelRecognition: true },
        product: { recognitions: [{ level: 'XA', year: 2025, decision: 'mẫu' }] },
      },
      [],
    ],
    [
      'a regional entry that nobody nominated: recognition, request, decision and certificate are asked for',
      { round: regional },
      ['blocking screening.not-recognised-below', 'blocking screening.documents-missing'],
    ],
    [
      'a nominated entry, of which the record holds them',
      { round: regional, submission: { raised: raised('2026-12-31') } },
      [],
    ],
    [
      'a nominated entry whose certificate ends the day before the council',
      { round: regional, submission: { raised: raised('2026-06-11') } },
      ['warning screening.certificate-below-lapses'],
    ],
    [
      'papers missing',
      { documents: photos(3).filter(({ type }) => type !== 'D1' && type !== 'D3') },
      ['blocking screening.documents-missing'],
    ],
    ['two photographs of three', { documents: photos(2) }, ['blocking screening.too-few-photos']],
    [
      'photographs one pixel too narrow',
      { documents: photos(3, { width: 1771, height: 1180 }) },
      ['warning screening.photos-small'],
    ],
    ['photographs of just the size, upright', { documents: photos(3, { width: 1181, height: 1771 }) }, []],
    [
      'a paper that expired the day before filing',
      { documents: [...photos(3), buildDocument(1, 'D5_QUALITY', 1, { validTo: '2026-03-19' })] },
      ['warning screening.documents-expired'],
    ],
    [
      'a paper that expires on the day of filing',
      { documents: [...photos(3), buildDocument(1, 'D5_QUALITY', 1, { validTo: '2026-03-20' })] },
      [],
    ],
    ['food without its paper', { documents: buildDossier(1) }, ['warning screening.food-safety-missing']],
    [
      'food without its paper where the round insists',
      { documents: buildDossier(1), rules: { foodSafetyRequired: true } },
      ['blocking screening.food-safety-missing'],
    ],
    ['handicraft needs none', { documents: buildDossier(1), submission: { group: 'TCMN' } }, []],
    ['no declaration', { submission: { declaration: null } }, ['blocking screening.declaration-missing']],
    [
      'filed at the closing moment',
      { submission: { submittedAt: '2026-04-10T10:00:00.000Z' } },
      ['blocking screening.filed-outside'],
    ],
    ['filed one millisecond before', { submission: { submittedAt: '2026-04-10T09:59:59.999Z' } }, []],
  ])('%s', (_name, twist, expected) => {
    expect(failures(twist)).toEqual(expected);
  });
});

describe('the registry', () => {
  test('names each check once, in both languages, with its source', () => {
    const ids = screeningChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { vi, en, source, sentences } of screeningChecks) {
      expect([vi, en, source].every(text => text.length > 5)).toBe(true);
      expect(Object.keys(sentences).length).toBeGreaterThan(0);
    }
  });

  test('a failure code belongs to one check and to no refusal', () => {
    const codes = screeningChecks.flatMap(({ sentences }) => Object.keys(sentences));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter(code => code in problemTexts)).toEqual([]);
  });

  test('a check that is added is run with the others, and its sentence is found', () => {
    const added = {
      id: 'sample-check',
      vi: 'Kiểm tra mẫu',
      en: 'Sample check',
      source: 'none',
      sentences: { 'screening.sample': { vi: 'mẫu', en: 'sample' } },
      run: () => ({ answer: 'fail', severity: 'warning', code: 'screening.sample', params: {} }) as const,
    };

    const verdicts = runChecks(facts(), [...screeningChecks, added]);

    expect(verdicts.at(-1)).toEqual({
      check: 'sample-check',
      answer: 'fail',
      severity: 'warning',
      code: 'screening.sample',
      params: {},
    });
  });

  test('a verdict of a check that was retired since is still shown', () => {
    expect(describeVerdict({ check: 'retired', answer: 'pass' })).toEqual({
      label: { vi: 'retired', en: 'retired' },
      sentence: null,
    });
  });
});
