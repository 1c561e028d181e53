import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareVietnamese, searchKey } from '#shared/domain/wording/compare.ts';

describe('the search key', () => {
  test.each([
    ['Miến dong Đặng Mẫu', 'mien dong dang mau'],
    ['HOÀ BÌNH', 'hoa binh'],
    ['hòa   bình', 'hoa binh'],
    ['Trà Ô-long (hộp 200 g)', 'tra o-long (hop 200 g)'],
    ['ƯỚC ươm đồ gỗ', 'uoc uom do go'],
    ['ＭẪＵ ①', 'mau 1'],
  ])('of %p is %p', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  test('does not depend on how letters are composed, and is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')));
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
    );
  });
});

describe('the Vietnamese order', () => {
  test('follows the alphabet, then the tones, and numbers by value', () => {
    const ordered = [
      'an',
      'ăn',
      'ân',
      'bà',
      'cá',
      'da',
      'đá',
      'Mẫu 2',
      'Mẫu 10',
      'om',
      'ôm',
      'ơm',
      'um',
      'ưm',
    ];
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered);
    expect(['mà', 'mạ', 'ma', 'mã', 'má', 'mả'].sort(compareVietnamese)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });

  test('treats composed and decomposed text as equal', () => {
    expect(compareVietnamese('Đồ gỗ mỹ nghệ', 'Đồ gỗ mỹ nghệ'.normalize('NFD'))).toBe(0);
  });
});
