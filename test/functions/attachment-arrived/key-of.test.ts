import { expect, test } from '@jest/globals';
import { keyOf } from '#functions/attachment-arrived/key-of.ts';

test.each([
  ['incoming/01/02-ab', 'incoming/01/02-ab'],
  ['incoming/a+b%2Bc', 'incoming/a b+c'],
  ['%E1%BA%A3nh', 'ảnh'],
  ['%E1%BA', undefined],
  ['%', undefined],
])('%s is the key %s', (encoded, key) => expect(keyOf(encoded)).toBe(key));
