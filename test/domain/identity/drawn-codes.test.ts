import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { makeOneTimeCode, oneTimeCodeSchema } from '#shared/domain/identity/one-time-code.ts';
import {
  assignSelectionCodes,
  makeSelectionCode,
  permutationOf,
  selectionCodeSchema,
} from '#shared/domain/identity/selection-code.ts';

/** A repeatable stream of bytes that looks random. */
function bytesFrom(seed: string, count: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(count / 32) }, (_, index) =>
    createHash('sha256').update(`${seed}:${index}`).digest(),
  );
  return new Uint8Array(Buffer.concat(blocks).subarray(0, count));
}

describe('a one-time code', () => {
  test('has six digits, zeros in front included', () => {
    expect(makeOneTimeCode(Uint8Array.of(0, 0, 0, 7))).toBe('000007');
    expect(makeOneTimeCode(Uint8Array.of(0, 0, 0, 7, 255, 255, 255, 255))).toBe('000007');
  });

  test('throws away the draws that would make small codes likelier', () => {
    // 4,294,967,296 = 4294 × 1,000,000 + 967,296: the first draw lies in the incomplete stretch.
    expect(makeOneTimeCode(Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 9))).toBe('000009');
    expect(() => makeOneTimeCode(Uint8Array.of(255, 255, 255, 255))).toThrow(RangeError);
  });

  test('spreads evenly over its first digit', () => {
    const counts = new Map<string, number>();
    const draws = 20_000;
    const bytes = bytesFrom('codes', draws * 16);
    for (let index = 0; index < draws; index += 1) {
      const digit = makeOneTimeCode(bytes.subarray(index * 16, index * 16 + 16)).charAt(0);
      counts.set(digit, (counts.get(digit) ?? 0) + 1);
    }
    expect(counts.size).toBe(10);
    for (const count of counts.values()) expect(Math.abs(count - draws / 10)).toBeLessThan(250);
  });

  test('may be typed with blanks', () => {
    expect(oneTimeCodeSchema.parse(' 012 345 ')).toBe('012345');
    for (const wrong of ['12345', '1234567', '12345a', '', '1'.repeat(100_000)]) {
      expect(oneTimeCodeSchema.safeParse(wrong).success).toBe(false);
    }
  });
});

describe('a selection code', () => {
  test.each([
    ['TCMN', 7, 'TCMN-007'],
    ['CBNLTS', 120, 'CBNLTS-120'],
    ['KHAC', 1000, 'KHAC-1000'],
  ])('of group %s, number %i is %s', (group, number, code) => {
    expect(makeSelectionCode(group, number)).toBe(code);
    expect(selectionCodeSchema.safeParse(code).success).toBe(true);
  });

  test.each([
    '',
    'TCMN',
    'TCMN-7',
    'TCMN-000',
    '-007',
    'T-007',
    'TCMN-00007',
    'TCMN-0007',
    'TCMN-007\u202E',
    'A'.repeat(100_000),
  ])('%p is not one', text => {
    expect(selectionCodeSchema.safeParse(text).success).toBe(false);
  });

  test('is given without regard to the order of filing', () => {
    const filed = ['e3', 'e1', 'e5', 'e2', 'e4'];
    const permutation = permutationOf(5, bytesFrom('round', 40));
    const codes = assignSelectionCodes('TCMN', filed, permutation);
    expect(assignSelectionCodes('TCMN', [...filed].reverse(), permutation)).toEqual(codes);
    expect([...codes.values()].sort()).toEqual(['TCMN-001', 'TCMN-002', 'TCMN-003', 'TCMN-004', 'TCMN-005']);
    expect(assignSelectionCodes('TCMN', filed, permutationOf(5, bytesFrom('other', 40)))).not.toEqual(codes);
  });

  test('continues after the numbers already taken', () => {
    expect(assignSelectionCodes('TCMN', ['late'], [0], 12).get('late')).toBe('TCMN-013');
  });

  test('is never given twice, nor by something that is not a permutation', () => {
    expect(() => assignSelectionCodes('TCMN', ['a', 'a'], [0, 1])).toThrow(RangeError);
    for (const wrong of [[0], [0, 0], [0, 2], [0, 1, 2]]) {
      expect(() => assignSelectionCodes('TCMN', ['a', 'b'], wrong)).toThrow(RangeError);
    }
  });
});

describe('a drawn permutation', () => {
  test('holds every place once, for any source', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.string(), (count, seed) => {
        const order = permutationOf(count, bytesFrom(seed, count * 8 + 8));
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });

  test('lets each entry take each place equally often', () => {
    const draws = 6000;
    const counts = Array.from({ length: 9 }, () => 0);
    for (let index = 0; index < draws; index += 1) {
      permutationOf(3, bytesFrom(`draw ${index}`, 32)).forEach((place, entry) => {
        const cell = entry * 3 + place;
        counts[cell] = (counts[cell] ?? 0) + 1;
      });
    }
    for (const count of counts) expect(Math.abs(count - draws / 3)).toBeLessThan(200);
  });
});
