import { describe, expect, test } from '@jest/globals';
import { countAll, countFigures, countLevels } from '#shared/domain/recognition/figures.ts';
import {
  isAmong,
  placeInYear,
  placeOverYears,
  type RegisterFilter,
} from '#shared/domain/recognition/register.ts';
import { buildRecognition } from '../../support/recognition-builder.ts';

const product = buildRecognition;
const establishment = (key: string) => ({ key, name: 'Cơ sở mẫu', kind: 'HKD' as const });

describe('the public register', () => {
  test.each<[string, RegisterFilter, boolean]>([
    ['by nothing at all', {}, true],
    ['by words without marks', { q: 'mien dong' }, true],
    ['by words in capitals and another order', { q: 'DONG miến' }, true],
    ['by a word of the establishment', { q: 'miến hoa binh' }, true],
    ['by a product of the set', { q: 'mien trang' }, true],
    ['not by a word that stands nowhere', { q: 'miến chè' }, false],
    ['by year', { year: 2026 }, true],
    ['not by another year', { year: 2025 }, false],
    ['by level, group and province', { level: 'TINH', group: 'CBNLTS', province: '19' }, true],
    ['not by another level', { level: 'XA' }, false],
    ['not by another group', { group: 'CK' }, false],
    ['not by another province', { province: '20' }, false],
    ['by the kind of establishment', { kind: 'HTX' }, true],
    ['not by another kind', { kind: 'HKD' }, false],
  ])('finds a product %s', (_how, filter, found) => {
    expect(isAmong(product('Miến dong mẫu', { parts: ['Miến trắng', 'Miến đỏ'] }), filter)).toBe(found);
  });

  test('never finds what a later decision took back', () => {
    expect(isAmong(product('Miến dong mẫu', { annulled: true }), {})).toBe(false);
  });

  test('shows groups in the order of the circular, then names as Vietnamese sorts them', () => {
    const shuffled = [
      product('Đũa mẫu'),
      product('Chè mẫu'),
      product('Máy mẫu', { group: 'CK' }),
      product('Dứa mẫu'),
      product('Dao mẫu'),
      product('Ấm mẫu'),
      product('Bàn mẫu'),
      product('Ăn mẫu'),
      product('Nón mẫu', { group: 'TCMN' }),
    ];
    const names = shuffled
      .map(recognition => ({ at: placeInYear(recognition), name: recognition.name }))
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ name }) => name);
    expect(names).toEqual([
      'Nón mẫu',
      ...['Ăn mẫu', 'Ấm mẫu', 'Bàn mẫu', 'Chè mẫu', 'Dao mẫu', 'Dứa mẫu', 'Đũa mẫu'],
      'Máy mẫu',
    ]);
    expect(placeOverYears(product('A', { year: 2026 })) < placeOverYears(product('A', { year: 2024 }))).toBe(
      true,
    );
  });
});

describe('figures', () => {
  test('count a set once and each of its products, and an establishment once in a row', () => {
    expect(
      countAll([
        product('Một', { establishment: establishment('A') }),
        product('Hai', { establishment: establishment('A'), parts: ['Hai mẫu 1', 'Hai mẫu 2', 'Hai mẫu 3'] }),
        product('Ba', { establishment: establishment('B') }),
      ]),
    ).toEqual({ units: 3, products: 5, establishments: 2 });
  });

  test('stand by year, level, group, province and kind; what has none has no row', () => {
    const place = { province: '20', commune: '05443', districtName: null, communeName: null };
    const rows = countFigures([
      product('Một'),
      product('Hai'),
      product('Ba', { place }),
      product('Bốn', { year: 2024, establishment: establishment('A') }),
    ]);
    const counts = { units: 1, products: 1, establishments: 1 };
    expect(rows).toEqual([
      { year: 2024, level: 'TINH', group: 'CBNLTS', province: '19', kind: 'HKD', ...counts },
      {
        ...{ year: 2026, level: 'TINH', group: 'CBNLTS', province: '19', kind: 'HTX' },
        ...{ units: 2, products: 2, establishments: 1 },
      },
      { year: 2026, level: 'TINH', group: 'CBNLTS', province: '20', kind: 'HTX', ...counts },
    ]);
  });

  test('of a level count an establishment once, in however many years', () => {
    expect(
      countLevels([
        product('Một', { year: 2022 }),
        product('Một', { year: 2024 }),
        product('Một', { authority: { level: 'KHUVUC', locality: 'BAC' } }),
      ]),
    ).toEqual([
      { level: 'KHUVUC', units: 1, products: 1, establishments: 1 },
      { level: 'TINH', units: 2, products: 2, establishments: 1 },
    ]);
  });
});
