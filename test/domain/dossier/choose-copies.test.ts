import { describe, expect, test } from '@jest/globals';
import { chooseCopies } from '#shared/domain/dossier/choose-copies.ts';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { defaultDocuments } from '#shared/domain/dossier/document-types.ts';
import { buildDocument, buildDossier } from '../../support/submission-builder.ts';

const target = { round: { documents: defaultDocuments('TINH') }, sameProduct: true, day: '2028-03-20' };
const reasonsOf = (documents: readonly DossierDocument[], more: Partial<typeof target> = {}) => {
  const { copied, leftOut } = chooseCopies(documents, { ...target, ...more });
  return {
    copied: copied.map(({ type }) => type),
    leftOut: leftOut.map(({ document, code }) => [document.type, code]),
  };
};

describe('papers of an earlier dossier', () => {
  test('come along to the same product, all but the registration form of that round', () => {
    expect(reasonsOf(buildDossier())).toEqual({
      copied: ['D2', 'D3', 'D4', 'D4', 'D4'],
      leftOut: [['D1', 'copy.of-one-round']],
    });
  });

  test('come along to another product where they speak of the establishment', () => {
    const food = buildDocument(1, 'D5_FOOD_SAFETY', 0, { validTo: '2029-01-01' });
    const { copied, leftOut } = reasonsOf([...buildDossier(), food], { sameProduct: false });
    expect(copied).toEqual(['D2', 'D5_FOOD_SAFETY']);
    expect(leftOut).toContainEqual(['D3', 'copy.of-other-product']);
  });

  test.each<[string, Partial<DossierDocument>, string | undefined]>([
    ['that ended yesterday is left out', { validTo: '2028-03-19' }, 'copy.expired'],
    ['that ends today comes along', { validTo: '2028-03-20' }, undefined],
    ['that never ends comes along', { validTo: null }, undefined],
    ['still examined is left out', { state: 'quarantined', versionId: null }, 'copy.not-clean'],
    ['refused is left out', { state: 'refused' }, 'copy.not-clean'],
  ])('one %s', (_what, more, code) => {
    const { leftOut } = reasonsOf([buildDocument(1, 'D5_QUALITY', 0, more)]);
    expect(leftOut).toEqual(code === undefined ? [] : [['D5_QUALITY', code]]);
  });

  test('that were taken out are not spoken of, and what the round does not ask for is', () => {
    const removed = buildDocument(1, 'D3', 0, { state: 'removed' });
    const asked = { documents: defaultDocuments('TINH').filter(({ type }) => type !== 'D5_AWARD') };
    expect(reasonsOf([removed, buildDocument(1, 'D5_AWARD')], { round: asked })).toEqual({
      copied: [],
      leftOut: [['D5_AWARD', 'copy.not-asked']],
    });
  });

  test('are no more than one transaction holds', () => {
    const many = Array.from({ length: 42 }, (_, index) => buildDocument(1, 'D5_OTHER', index));
    const { copied, leftOut } = reasonsOf(many);
    expect([copied.length, leftOut.map(([, code]) => code)]).toEqual([
      40,
      ['copy.too-many', 'copy.too-many'],
    ]);
  });
});
