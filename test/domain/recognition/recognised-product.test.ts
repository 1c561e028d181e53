import { describe, expect, test } from '@jest/globals';
import {
  countFigures,
  inRegisterOrder,
  isAmong,
  type RecognisedProduct,
  type RegisterFilter,
} from '#shared/domain/recognition/recognised-product.ts';
import { sampleId } from '../../support/seed.ts';

const product = (name: string, more: Partial<RecognisedProduct> = {}): RecognisedProduct => ({
  roundId: sampleId(2),
  roundTitle: 'Đợt mẫu',
  authority: { level: 'TINH', locality: '19' },
  year: 2026,
  publishedAt: '2026-06-11T05:00:00.000Z',
  group: 'CBNLTS',
  name,
  establishment: 'Cơ sở mẫu Hòa Bình',
  locality: { province: '19', commune: '05443' },
  ...more,
});

describe('the public register', () => {
  test.each<[string, RegisterFilter, boolean]>([
    ['by nothing at all', {}, true],
    ['by words without marks', { q: 'mien dong' }, true],
    ['by words in capitals and another order', { q: 'DONG miến' }, true],
    ['by a word of the establishment', { q: 'miến hoa binh' }, true],
    ['not by a word that stands nowhere', { q: 'miến chè' }, false],
    ['by year', { year: 2026 }, true],
    ['not by another year', { year: 2025 }, false],
    ['by level, group and province', { level: 'TINH', group: 'CBNLTS', province: '19' }, true],
    ['not by another level', { level: 'XA' }, false],
    ['not by another group', { group: 'CK' }, false],
    ['not by another province', { province: '20' }, false],
  ])('finds a product %s', (_how, filter, found) => {
    expect(isAmong(product('Miến dong mẫu'), filter)).toBe(found);
  });

  test('shows the latest year first, then groups, then names as Vietnamese sorts them', () => {
    const listed = inRegisterOrder([
      product('Đũa mẫu'),
      product('Chè mẫu'),
      product('Máy mẫu', { group: 'CK' }),
      product('Dao mẫu'),
      product('Cũ mẫu', { year: 2024 }),
      product('Nón mẫu', { group: 'TCMN' }),
    ]);
    expect(listed.map(({ name }) => name)).toEqual([
      'Nón mẫu',
      'Chè mẫu',
      'Dao mẫu',
      'Đũa mẫu',
      'Máy mẫu',
      'Cũ mẫu',
    ]);
  });

  test('counts each product once, by year, level, group and province', () => {
    const figures = countFigures([
      product('Một'),
      product('Hai'),
      product('Ba', { locality: { province: '20', commune: '05443' } }),
      product('Bốn', { year: 2024 }),
    ]);
    expect(figures).toEqual([
      { year: 2024, level: 'TINH', group: 'CBNLTS', province: '19', products: 1 },
      { year: 2026, level: 'TINH', group: 'CBNLTS', province: '19', products: 2 },
      { year: 2026, level: 'TINH', group: 'CBNLTS', province: '20', products: 1 },
    ]);
  });
});
