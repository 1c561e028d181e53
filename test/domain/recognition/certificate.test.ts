import { describe, expect, test } from '@jest/globals';
import {
  certificateNumber,
  certificateStatus,
  lastDayOfValidity,
} from '#shared/domain/recognition/certificate.ts';
import { levelAbove } from '#shared/domain/recognition/nominate.ts';

describe('a certificate', () => {
  test.each([
    ['2026-07-03', 3, '2029-12-31'],
    ['2026-12-31', 3, '2029-12-31'],
    ['2027-01-01', 3, '2030-12-31'],
    ['2017-05-20', 2, '2019-12-31'],
  ])('issued on %s with an offset of %i years is valid to %s', (issuedOn, offset, validTo) => {
    expect(lastDayOfValidity(issuedOn, offset)).toBe(validTo);
  });

  test.each([
    [7, '007/2026/GCN-SPCNNTTB'],
    [1234, '1234/2026/GCN-SPCNNTTB'],
  ])('of serial %i has the number %s', (serial, number) => {
    expect(certificateNumber(serial, 2026)).toBe(number);
  });

  test('withdrawn after it ran out is withdrawn, and not before the moment of withdrawal', () => {
    const revoked = { at: '2030-01-05T03:00:00.000Z', by: 'signer-1', decision: 'x', reason: 'y' };
    const certificate = { validTo: '2029-12-31', revoked };
    expect(certificateStatus(certificate, Date.parse('2030-01-05T02:59:59.999Z'))).toBe('expired');
    expect(certificateStatus(certificate, Date.parse('2030-01-05T03:00:00.000Z'))).toBe('revoked');
  });
});

describe('the level above', () => {
  test.each([
    ['XA', '05443', { level: 'TINH', locality: '19' }],
    ['TINH', '19', { level: 'KHUVUC', locality: null }],
    ['KHUVUC', 'BAC', { level: 'QUOCGIA', locality: 'VN' }],
    ['QUOCGIA', 'VN', null],
  ] as const)('of %s %s is %j', (level, locality, above) => {
    expect(levelAbove({ level, locality }, ['19'])).toEqual(above);
  });
});
