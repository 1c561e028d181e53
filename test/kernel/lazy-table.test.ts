import { describe, expect, test } from '@jest/globals';
import { lazyTable } from '#shared/kernel/lazy-table.ts';

describe('a lazy table', () => {
  test('makes an entry when it is asked for, and no other', () => {
    const made: string[] = [];
    const table = lazyTable({
      one: () => made.push('one'),
      two: () => made.push('two'),
    });
    expect(Object.keys(table)).toEqual(['one', 'two']);
    expect(made).toEqual([]);
    expect(table.two).toBe(1);
    expect(made).toEqual(['two']);
  });
});
