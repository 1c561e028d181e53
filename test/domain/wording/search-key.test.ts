import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { searchKey } from '#shared/domain/wording/search-key.ts';

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
