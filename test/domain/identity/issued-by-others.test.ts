import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { maskPersonalNumber, personalNumberSchema } from '#shared/domain/identity/personal-number.ts';
import { maskPhone, normalisePhone } from '#shared/domain/identity/phone.ts';
import { checkTaxCode, taxCodeSchema } from '#shared/domain/identity/tax-code.ts';

describe('a tax code', () => {
  test.each(['0100109106', '0100109106-001', '0100109106-999'])('%s has the right form', code => {
    expect(taxCodeSchema.safeParse(code).success).toBe(true);
  });

  test.each([
    '',
    '010010910',
    '01001091060',
    '0100109106-000',
    '0100109106001',
    '0100109106-01',
    '0100109106-0011',
    '٠١٠٠١٠٩١٠٦',
    '010010910a',
    '0100109106\n',
  ])('%p has not', code => {
    expect(taxCodeSchema.safeParse(code).success).toBe(false);
  });

  test('whose check digit differs is a matter for a warning, not for a refusal', () => {
    expect(checkTaxCode('0100109106')).toBe('matches');
    expect(checkTaxCode('0100109107')).toBe('differs');
    expect(taxCodeSchema.safeParse('0100109107').success).toBe(true);
  });

  test('of a dependent unit is checked by its first ten digits alone', () => {
    expect(checkTaxCode('0100109106-123')).toBe('matches');
  });

  test('has exactly one tenth digit that matches, for any nine digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), number => {
        const nine = String(number).padStart(9, '0');
        const matching = [...'0123456789'].filter(digit => checkTaxCode(nine + digit) === 'matches');
        expect(matching).toHaveLength(1);
      }),
    );
  });
});

describe('a personal number', () => {
  test('has twelve digits', () => {
    expect(personalNumberSchema.safeParse('001099000123').success).toBe(true);
    for (const wrong of ['00109900012', '0010990001234', '00109900012a', ' 01099000123']) {
      expect(personalNumberSchema.safeParse(wrong).success).toBe(false);
    }
  });

  test('is shown by its last three digits only', () => {
    expect(maskPersonalNumber('001099000123')).toBe('•••••••••123');
  });
});

describe('a phone number', () => {
  test.each([
    ['0912345678', '+84912345678'],
    ['0912 345 678', '+84912345678'],
    ['0912.345.678', '+84912345678'],
    ['+84 912 345 678', '+84912345678'],
    ['+84 (0)912-345-678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    ['０９１２３４５６７８', '+84912345678'],
    ['0846123456', '+84846123456'],
    ['02083 123 456', '+842083123456'],
    ['(024) 3123 4567', '+842431234567'],
  ])('%p is %s', (given, stored) => {
    expect(normalisePhone(given)).toEqual({ ok: true, value: stored });
  });

  test.each([
    '',
    '0123456789',
    '0112345678',
    '091234567',
    '09123456789',
    '02001234567',
    '0954123456',
    '+85912345678',
    '+8491234567a',
    '=+84912345678',
    '0912345678;0987654321',
    '0912345678\u202E',
    '0'.repeat(100_000),
    ' '.repeat(100_000),
  ])('%p is refused', given => {
    expect(normalisePhone(given)).toMatchObject({ ok: false, refusal: { code: 'phone.malformed' } });
  });

  test('is shown by its last three digits only', () => {
    expect(maskPhone('+84912345678')).toBe('+84••••••678');
  });
});
