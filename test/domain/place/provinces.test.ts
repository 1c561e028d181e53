import { describe, expect, test } from '@jest/globals';
import { provinceCodes, provinceOf, provinces } from '#shared/domain/place/provinces.ts';
import { searchKey } from '#shared/domain/wording/search-key.ts';

const all = Object.values(provinces);

describe('the provinces', () => {
  test('are 34, of which six were cities when they began and one has become one since', () => {
    expect(Object.keys(provinces)).toHaveLength(34);
    expect(
      all
        .filter(({ cityFrom }) => cityFrom === '2025-07-01')
        .map(({ en }) => en)
        .sort(),
    ).toEqual(['Can Tho', 'Da Nang', 'Hai Phong', 'Hanoi', 'Ho Chi Minh City', 'Hue']);
    expect(all.filter(({ cityFrom }) => cityFrom === '2026-04-30').map(({ vi }) => vi)).toEqual(['Đồng Nai']);
  });

  test('have names of their own, the English ones without marks', () => {
    expect(new Set(all.map(({ vi }) => searchKey(vi))).size).toBe(34);
    expect(all.filter(({ en }) => searchKey(en) !== en.toLowerCase())).toEqual([]);
  });

  test('have a tile each, and every tile but none lies apart from the others', () => {
    const places = all.map(({ tile }) => tile);
    expect(new Set(places.map(({ column, row }) => `${column}|${row}`)).size).toBe(34);
    expect(places.filter(({ column, row }) => column < 0 || column > 3 || row < 0 || row > 14)).toEqual([]);
    const alone = places.filter(
      here =>
        !places.some(other => Math.abs(other.column - here.column) + Math.abs(other.row - here.row) === 1),
    );
    expect(alone).toEqual([]);
  });

  test('are listed as Vietnamese sorts them', () => {
    const names = provinceCodes.map(code => provinces[code].vi);
    expect(names.slice(0, 3)).toEqual(['An Giang', 'Bắc Ninh', 'Cà Mau']);
    expect(names.indexOf('Đà Nẵng')).toBeGreaterThan(names.indexOf('Cần Thơ'));
    expect(names.indexOf('Đà Nẵng')).toBeLessThan(names.indexOf('Gia Lai'));
  });

  test('are not named by codes that ended with the old provinces', () => {
    expect(provinceOf('06')).toBeUndefined();
    expect(provinceOf('19')?.en).toBe('Thai Nguyen');
  });
});
