import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { makeCertificateCode, parseCertificateCode } from '#shared/domain/identity/certificate-code.ts';
import { makeReceiptCode, parseReceiptCode } from '#shared/domain/identity/receipt-code.ts';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const kinds = [
  {
    kind: 'receipt code',
    make: makeReceiptCode,
    parse: parseReceiptCode,
    form: /^TB(-[0-9A-HJKMNP-TV-Z]{5}){3}-[0-9A-HJKMNP-TV-Z]$/,
    refusal: 'receipt-code.malformed',
  },
  {
    kind: 'certificate code',
    make: makeCertificateCode,
    parse: parseCertificateCode,
    form: /^CN(-[0-9A-HJKMNP-TV-Z]{4}){4}-[0-9A-HJKMNP-TV-Z]$/,
    refusal: 'certificate-code.malformed',
  },
];
const randomBytes = fc.uint8Array({ minLength: 10, maxLength: 16 });

describe.each(kinds)('a $kind', ({ make, parse, form, refusal }) => {
  test('has its form, and is read back as it was made', () => {
    fc.assert(
      fc.property(randomBytes, bytes => {
        const code = make(bytes);
        expect(code).toMatch(form);
        expect(parse(code)).toEqual({ ok: true, value: code });
      }),
    );
  });

  test('is refused with any single symbol replaced by any other', () => {
    fc.assert(
      fc.property(randomBytes, bytes => {
        const code = make(bytes);
        const bare = [...code.slice(2).replaceAll('-', '')];
        for (const [position, right] of bare.entries()) {
          for (const wrong of alphabet) {
            if (wrong !== right && parse(bare.with(position, wrong).join('')).ok) {
              throw new Error(`${code}: ${wrong} at ${position} went unnoticed`);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is refused with any two different symbols exchanged, neighbours or not', () => {
    fc.assert(
      fc.property(randomBytes, bytes => {
        const bare = [...make(bytes).slice(2).replaceAll('-', '')];
        for (const [i, a] of bare.entries()) {
          for (const [j, b] of bare.entries()) {
            if (a !== b && parse(bare.with(i, b).with(j, a).join('')).ok)
              throw new Error(`exchange of ${i} and ${j}`);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is understood however it is typed', () => {
    fc.assert(
      fc.property(randomBytes, bytes => {
        const code = make(bytes);
        const sloppy = code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l');
        for (const typed of [
          sloppy,
          ` ${code} `,
          code.replaceAll('-', ''),
          code.slice(3),
          code.replaceAll('1', 'I'),
        ]) {
          expect(parse(typed)).toEqual({ ok: true, value: code });
        }
      }),
    );
  });

  test('spreads all its random bits: two sources that differ in one bit give two codes', () => {
    const bits = (form.source.includes('{5}') ? 15 : 16) * 5;
    const codes = new Set(
      Array.from({ length: bits }, (_, bit) => {
        const bytes = new Uint8Array(10);
        bytes[bit >> 3] = 0x80 >> (bit & 7);
        return make(bytes);
      }),
    );
    expect(codes.size).toBe(bits);
  });

  test.each(['', 'TB', 'UUUUU', '-'.repeat(79), 'A'.repeat(100_000), '٠'.repeat(16), '__proto__'])(
    '%p is not one',
    text => {
      expect(parse(text)).toMatchObject({ ok: false, refusal: { code: refusal } });
    },
  );

  test('needs ten random bytes', () => {
    expect(() => make(new Uint8Array(9))).toThrow(RangeError);
  });
});

test('a receipt code is never taken for a certificate code', () => {
  fc.assert(
    fc.property(randomBytes, bytes => {
      expect(parseCertificateCode(makeReceiptCode(bytes)).ok).toBe(false);
      expect(parseReceiptCode(makeCertificateCode(bytes)).ok).toBe(false);
    }),
  );
});
