import { describe, expect, test } from '@jest/globals';
import { errorAt, pointerId, pointersAround } from '#web/ui/pointer.ts';

describe('the id of a field', () => {
  test('follows the pointer', () => {
    expect(pointerId('/establishment/name')).toBe('f-establishment-name');
    expect(pointerId('/items/0/code')).toBe('f-items-0-code');
  });

  test('is never shared by two pointers', () => {
    const pointers = ['/a/b', '/a-b', '/a_b', '/a~1b', '/a b', '/a__b', '/a_2d_b', '/ab', '/ă', '/A/b'];
    expect(new Set(pointers.map(pointerId)).size).toBe(pointers.length);
  });

  test('is a plain word', () => {
    expect(pointerId('/tên sản phẩm/~0')).toMatch(/^[\w-]+$/);
  });
});

test('a problem is looked for at its own field, then around it', () => {
  expect(pointersAround('/items/0/code')).toEqual(['/items/0/code', '/items/0', '/items']);
  expect(pointersAround('')).toEqual([]);
});

test('a field shows the first sentence that names it', () => {
  const problems = [
    { sentence: 'all' },
    { pointer: '/a', sentence: 'one' },
    { pointer: '/a', sentence: 'two' },
  ];
  expect(errorAt(problems, '/a')).toBe('one');
  expect(errorAt(problems, '/b')).toBeUndefined();
  expect(errorAt(undefined, '/a')).toBeUndefined();
});
