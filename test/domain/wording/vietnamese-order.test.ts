import { describe, expect, test } from '@jest/globals';
import { sortVietnamese } from '#shared/domain/wording/vietnamese-order.ts';

describe('the Vietnamese order', () => {
  test('follows the alphabet, not the code of the letters', () => {
    const sorted = ['Đá', 'Ô mai', 'Dao', 'Ớt', 'Ăn', 'Ấm', 'Ong', 'An', 'Ê ke', 'Em'];
    expect(sortVietnamese(sorted, name => name)).toEqual([
      ...['An', 'Ăn', 'Ấm', 'Dao', 'Đá', 'Em', 'Ê ke', 'Ong', 'Ô mai', 'Ớt'],
    ]);
  });

  test('sorts people by their family names, which come first, then by the rest', () => {
    const people = ['Vũ Thị An Mẫu', 'Đỗ Văn Mẫu', 'Nguyễn Văn Bình Mẫu', 'Nguyễn Thị Cúc Mẫu', 'Dương Mẫu'];
    expect(sortVietnamese(people, name => name)).toEqual([
      ...['Dương Mẫu', 'Đỗ Văn Mẫu', 'Nguyễn Thị Cúc Mẫu', 'Nguyễn Văn Bình Mẫu', 'Vũ Thị An Mẫu'],
    ]);
  });

  test('takes the next key where the first is equal, and numbers by their value', () => {
    const items = [
      { group: 'B', name: 'Mẫu 10' },
      { group: 'B', name: 'Mẫu 9' },
      { group: 'A', name: 'Mẫu 11' },
    ];
    const sorted = sortVietnamese(
      items,
      ({ group }) => group,
      ({ name }) => name,
    );
    expect(sorted.map(({ name }) => name)).toEqual(['Mẫu 11', 'Mẫu 9', 'Mẫu 10']);
  });
});
