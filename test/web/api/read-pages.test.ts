import { expect, test } from '@jest/globals';
import { readPages } from '#web/api/read-pages.ts';

const pages = new Map([
  [null, { items: [1, 2], cursor: 'b' }],
  ['b', { items: [], cursor: 'c' }],
  ['c', { items: [3], cursor: null }],
]);

test('a list is read to its end, over a page that filters left empty', async () => {
  const asked: (string | null)[] = [];
  const all = await readPages(async cursor => {
    asked.push(cursor);
    return pages.get(cursor) ?? { items: [], cursor: null };
  });
  expect(all).toEqual([1, 2, 3]);
  expect(asked).toEqual([null, 'b', 'c']);
});

test('a page that cannot be read is told, not left out', async () => {
  const ask = async (cursor: string | null) => {
    if (cursor !== null) throw new Error('no line');
    return { items: [1], cursor: 'b' };
  };
  await expect(readPages(ask)).rejects.toThrow('no line');
});
