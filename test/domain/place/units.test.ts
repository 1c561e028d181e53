import { describe, expect, test } from '@jest/globals';
import { communeOf, communesOf, isCommuneIn } from '#shared/domain/place/communes.ts';
import formerLines from '#shared/domain/place/former-communes.json' with { type: 'json' };
import { formerCommuneOf, formerDistrictsOf } from '#shared/domain/place/former-communes.ts';
import { formerProvinces } from '#shared/domain/place/former-provinces.ts';
import { provinceAt, successorOf } from '#shared/domain/place/province-at.ts';
import { provinceCodes, provinceOf } from '#shared/domain/place/provinces.ts';
import { successorsOf, unitAt } from '#shared/domain/place/unit.ts';

const communes = provinceCodes.flatMap(communesOf);
const formerCodes = Object.values(formerLines)
  .flatMap(districts => Object.values<string[]>(districts))
  .flat()
  .map(line => line.slice(0, 5));

describe('the units of today', () => {
  test('are 34 provinces with 3,321 communes, wards and special zones', () => {
    expect(provinceCodes).toHaveLength(34);
    expect(communes).toHaveLength(3321);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(3321);
    const count = (wanted: string) => communes.filter(({ kind }) => kind === wanted).length;
    expect([count('xa'), count('phuong'), count('dac-khu')]).toEqual([2621, 687, 13]);
  });

  test('are 92 in Thái Nguyên, listed as Vietnamese sorts them', () => {
    const names = communesOf('19').map(({ vi }) => vi);
    expect(names).toHaveLength(92);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'vi')));
    expect(communesOf('06')).toEqual([]);
  });

  test('have codes of five digits with leading zeros, and names in composed letters', () => {
    expect(communes.filter(({ code }) => !/^\d{5}$/.test(code))).toEqual([]);
    expect(communes.filter(({ vi }) => vi !== vi.normalize('NFC').trim())).toEqual([]);
    expect(communeOf('00004')).toEqual({
      code: '00004',
      vi: 'Phường Ba Đình',
      kind: 'phuong',
      province: '01',
    });
  });

  test('lie in one province', () => {
    expect(isCommuneIn('01906', '19')).toBe(true);
    expect(isCommuneIn('01906', '20')).toBe(false);
    expect(isCommuneIn('99999', '19')).toBe(false);
  });
});

describe('the units until 30 June 2025', () => {
  test('were 63 provinces, each with one in its place', () => {
    const all = Object.values(formerProvinces);
    expect(all).toHaveLength(63);
    expect(all.filter(({ successor }) => provinceOf(successor) === undefined)).toEqual([]);
    expect(new Set(all.map(({ successor }) => successor)).size).toBe(34);
  });

  test('have communes, and each went where its province went', () => {
    expect(formerCodes).toHaveLength(10_034);
    const astray = formerCodes
      .map(formerCommuneOf)
      .filter(former => former === undefined || !isCommuneIn(former.successor, successorOf(former.province)));
    expect(astray).toEqual([]);
  });

  test('name the districts of Bắc Kạn, which have ended', () => {
    expect(formerDistrictsOf('06')).toEqual([
      'Huyện Ba Bể',
      'Huyện Bạch Thông',
      'Huyện Chợ Đồn',
      'Huyện Chợ Mới',
      'Huyện Na Rì',
      'Huyện Ngân Sơn',
      'Huyện Pác Nặm',
      'Thành phố Bắc Kạn',
    ]);
  });
});

describe('a code', () => {
  test.each([
    ['06', '2024-06-30', 'Bắc Kạn'],
    ['06', '2025-07-01', undefined],
    ['15', '2025-06-30', 'Yên Bái'],
    ['15', '2025-07-01', 'Lào Cai'],
    ['46', '2024-12-31', 'Thừa Thiên Huế'],
    ['46', '2025-01-01', 'Huế'],
    ['19', '2030-01-01', 'Thái Nguyên'],
    ['03', '2024-01-01', undefined],
  ])('%s names on %s: %s', (code, day, name) => {
    expect(provinceAt(code, day)?.vi).toBe(name);
    expect(unitAt(code, day)?.vi).toBe(name);
  });

  test('of a province has the one that stands in its place', () => {
    expect(['06', '19', '15', '10', '64', '99'].map(successorOf)).toEqual([
      '19',
      '19',
      '15',
      '15',
      '52',
      '99',
    ]);
  });

  test('is a unit with its first and last day', () => {
    expect(unitAt('06', '2024-01-01')).toMatchObject({
      from: '2008-08-01',
      until: '2025-06-30',
      successors: ['19'],
    });
    expect(unitAt('46', '2025-03-01')).toMatchObject({ from: '2025-01-01', until: null, successors: [] });
    expect(unitAt('01906', '2025-06-30')).toEqual({
      code: '01906',
      vi: 'Xã Khang Ninh',
      level: 'commune',
      parent: '06',
      district: 'Huyện Ba Bể',
      from: '2008-08-01',
      until: '2025-06-30',
      successors: ['01906'],
    });
    expect(unitAt('01906', '2025-07-01')).toMatchObject({ vi: 'Xã Ba Bể', parent: '19', district: null });
    expect(unitAt('01906', '2008-07-31')).toBeUndefined();
  });

  test('of a commune leads to the one of today', () => {
    expect(successorsOf('02689')).toEqual(['02686']);
    expect(successorsOf('01906')).toEqual(['01906']);
    expect(successorsOf('06')).toEqual(['19']);
    expect(successorsOf('99999')).toEqual([]);
  });
});
