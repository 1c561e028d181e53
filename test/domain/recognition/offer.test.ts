import { describe, expect, test } from '@jest/globals';
import {
  lapsesBefore,
  type OfferState,
  offerMayBecome,
  offerStates,
} from '#shared/domain/recognition/offer.ts';
import { raisedSnapshot } from '#shared/domain/recognition/raise.ts';
import { buildSubmission } from '../../support/submission-builder.ts';

const states = Object.keys(offerStates) as OfferState[];

describe('an offer', () => {
  test('goes up, comes back, and goes up again; accepted and withdrawn are its ends', () => {
    const steps = states.flatMap(from =>
      states.filter(to => offerMayBecome(from, to)).map(to => `${from} ${to}`),
    );
    expect(steps).toEqual([
      'prepared offered',
      'prepared withdrawn',
      'offered returned',
      'offered accepted',
      'offered withdrawn',
      'returned offered',
      'returned withdrawn',
    ]);
  });

  test.each([
    ['2026-10-29', true],
    ['2026-10-30', false],
    ['2026-12-31', false],
  ])('with a certificate valid to %s lapses before a council on 30 October: %s', (validTo, lapses) => {
    expect(lapsesBefore({ validTo }, '2026-10-30')).toBe(lapses);
  });
});

describe('the copy that goes up', () => {
  const copies = [1, 2].flatMap(number => buildSubmission(number).snapshot ?? []);

  test('is the submitted one, untouched, of a unit of one entry', () => {
    expect(raisedSnapshot(copies.slice(0, 1), { productName: 'Tên khác' })).toBe(copies[0]);
    expect(raisedSnapshot([], { productName: 'Tên' })).toBeUndefined();
  });

  test('of entries merged into a set bears the set’s name and the papers of all', () => {
    const raised = raisedSnapshot(copies, { productName: 'Bộ sản phẩm mẫu' });
    expect(raised?.product.name).toBe('Bộ sản phẩm mẫu');
    expect(raised?.documents).toHaveLength(12);
    expect(raised?.establishment).toEqual(copies[0]?.establishment);
  });
});
