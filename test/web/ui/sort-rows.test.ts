import { expect, test } from '@jest/globals';
import { sortRows } from '#web/ui/sort-rows.ts';

const rows = [
  { name: 'Đũa', points: 70 },
  { name: 'Ấm', points: null },
  { name: 'Dao', points: 9 },
  { name: 'an', points: 100 },
];

test('words sort as Vietnamese sorts', () => {
  expect(sortRows(rows, row => row.name, false).map(row => row.name)).toEqual(['an', 'Ấm', 'Dao', 'Đũa']);
});

test('numbers sort by size and rows without one stay last both ways', () => {
  expect(sortRows(rows, row => row.points, false).map(row => row.points)).toEqual([9, 70, 100, null]);
  expect(sortRows(rows, row => row.points, true).map(row => row.points)).toEqual([100, 70, 9, null]);
});
