import { describe, expect, test } from '@jest/globals';
import { MalformedJsonError, parseStrictJson } from '#functions/edge/strict-json.ts';

describe('JSON from outside', () => {
  test.each([
    ['a key said twice', '{"a":1,"a":2}'],
    ['a key said twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['a key said twice deep inside', '{"x":[{"b":{"c":1,"c":2}}]}'],
    ['a prototype key', '{"__proto__":{"admin":true}}'],
    ['an escaped prototype key', '{"\\u005f_proto__":1}'],
    ['a constructor key', '{"a":{"constructor":1}}'],
    ['nesting too deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects too deep', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`],
    ['a number JSON does not know', '{"a":NaN}'],
    ['a byte order mark', '\ufeff{}'],
    ['text after the value', '{} {}'],
  ])('%s is refused', (_name, json) => {
    expect(() => parseStrictJson(json)).toThrow(MalformedJsonError);
  });

  test('the same key in different objects, and brackets inside strings, are fine', () => {
    expect(parseStrictJson('{"a":{"k":"{[\\"a\\":"},"b":[{"k":1},{"k":2}]}')).toEqual({
      a: { k: '{["a":' },
      b: [{ k: 1 }, { k: 2 }],
    });
  });

  test('every text comes out in NFC, keys included', () => {
    const decomposed = 'Hòa'.normalize('NFD');

    expect(parseStrictJson(JSON.stringify({ [decomposed]: [decomposed] }))).toEqual({ Hòa: ['Hòa'] });
  });
});
