import { expect, test } from '@jest/globals';
import { describeVerdict, runChecks } from '#shared/domain/screening/checks/index.ts';
import { fill } from '#shared/text/fill.ts';
import { monday } from '../../support/asks.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';
import { productFields } from '../../support/product-builder.ts';
import { buildRound } from '../../support/round-builder.ts';
import { buildSubmission } from '../../support/submission-builder.ts';

const elsewhere = (authority: { readonly level: 'TINH' | 'XA'; readonly locality: string }): string => {
  const submission = buildSubmission(1);
  const facts = {
    ...{ round: buildRound({ authority }), submission, documents: [], others: [], now: monday },
    snapshot: {
      takenAt: '2026-03-20T04:00:00.000Z',
      establishment: establishmentFields(1),
      product: productFields(1),
      documents: [],
    },
  };
  const verdict = runChecks(facts).find(({ check }) => check === 'site-in-place');
  return verdict?.answer === 'fail' ? fill(describeVerdict(verdict).sentence?.vi ?? '', verdict.params) : '';
};

test('a site elsewhere is told by the names of the places, not by their codes', () => {
  expect(elsewhere({ level: 'TINH', locality: '20' })).toBe(
    'Nơi sản xuất (Thái Nguyên) không thuộc địa bàn Lạng Sơn.',
  );
  expect(elsewhere({ level: 'XA', locality: '00376' })).toBe(
    'Nơi sản xuất (Phường Phan Đình Phùng) không thuộc địa bàn Xã Sóc Sơn.',
  );
});
