import { describe, expect, test } from '@jest/globals';
import { type DossierParts, missingOf, warningsOf } from '#shared/domain/submission/missing.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';
import { productFields } from '../../support/product-builder.ts';
import { buildRound } from '../../support/round-builder.ts';
import { buildDocument, buildDossier, buildDraft } from '../../support/submission-builder.ts';

const complete: DossierParts = {
  submission: buildDraft(1),
  establishment: establishmentFields(1),
  product: productFields(1),
  documents: buildDossier(1),
  round: buildRound({ state: 'open' }),
};
const missing = (changes: Partial<DossierParts>) =>
  Object.fromEntries(missingOf({ ...complete, ...changes }).map(({ pointer, code }) => [pointer, code]));
const without = (type: string) => complete.documents.filter(document => document.type !== type);
const assistance = {
  officerId: 'officer-1',
  officerName: 'Cán bộ mẫu',
  producerName: 'Người mẫu',
  phone: '+84912000001',
  confirmedAt: null,
};

describe('what a dossier still lacks', () => {
  test('a complete one lacks nothing', () => expect(missing({})).toEqual({}));

  test.each<readonly [string, Partial<DossierParts>, Record<string, string>]>([
    ['no group', { submission: buildDraft(1, { group: null }) }, { '/submission/group': 'missing.group' }],
    [
      'a group the round does not have',
      { submission: buildDraft(1, { group: 'KHAC' }) },
      { '/submission/group': 'missing.group-not-in-round' },
    ],
    [
      'no licence',
      { establishment: establishmentFields(1, { licence: null }) },
      { '/establishment/licence': 'missing.field' },
    ],
    [
      'a cooperative group, which often has none',
      { establishment: establishmentFields(1, { kind: 'THT', licence: null }) },
      {},
    ],
    [
      'an enterprise without figures',
      { establishment: establishmentFields(1, { kind: 'DNNVV', figures: [] }) },
      { '/establishment/figures': 'missing.figures' },
    ],
    [
      'no description',
      { product: productFields(1, { description: '' }) },
      { '/product/description': 'missing.field' },
    ],
    [
      'a one-off',
      { product: productFields(1, { serialProduction: false }) },
      { '/product/serialProduction': 'missing.serial-production' },
    ],
    ['no registration form', { documents: without('D1') }, { '/documents/D1': 'missing.document' }],
    [
      'two photographs of three',
      { documents: [...without('D4'), buildDocument(1, 'D4', 0), buildDocument(1, 'D4', 1)] },
      { '/documents/D4': 'missing.photos' },
    ],
    [
      'a form still being examined',
      { documents: [...without('D1'), buildDocument(1, 'D1', 0, { state: 'quarantined' })] },
      { '/documents/D1': 'missing.document-being-examined' },
    ],
    [
      'a form that was refused',
      { documents: [...without('D1'), buildDocument(1, 'D1', 0, { state: 'refused' })] },
      { '/documents/D1': 'missing.document' },
    ],
    [
      'food without its safety paper where the round demands it',
      { round: buildRound({ rules: { foodSafetyRequired: true } }) },
      { '/documents/D5_FOOD_SAFETY': 'missing.document' },
    ],
    [
      'what an officer filed and the producer has not confirmed',
      { submission: buildDraft(1, { assistance }) },
      { '/submission/assistance': 'missing.confirmation' },
    ],
  ])('%s', (_, changes, expected) => expect(missing(changes)).toEqual(expected));

  test('a round that asks for five photographs gets five', () => {
    const round = buildRound({ rules: { minPhotos: 5 } });

    expect(missingOf({ ...complete, round })[0]?.params).toEqual({ type: 'D4', needed: 5, present: 3 });
  });
});

test('food without a safety paper and papers that have lapsed are warned of', () => {
  const lapsed = buildDocument(1, 'D5_QUALITY', 0, { validTo: '2026-03-01' });
  const documents = [...complete.documents, lapsed];

  const codes = warningsOf({ ...complete, documents, day: '2026-03-02' }).map(({ code }) => code);

  expect(codes).toEqual(['warning.food-safety', 'warning.document-lapsed']);
});
