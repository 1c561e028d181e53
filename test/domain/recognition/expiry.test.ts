import { describe, expect, test } from '@jest/globals';
import { monthsBefore } from '#shared/domain/calendar/day.ts';
import { expiryNoticeDue } from '#shared/domain/recognition/expiry.ts';

const noon = (day: string) => Date.parse(`${day}T05:00:00.000Z`);
const certificate = { validTo: '2029-12-31', revoked: null };
const revoked = { at: '2029-01-01T00:00:00.000Z', by: 'signer-1', decision: '9 (mẫu)', reason: 'Mẫu' };

describe('the notice of expiry', () => {
  test.each([
    ['2029-06-29', undefined],
    ['2029-06-30', 'half'],
    ['2029-09-29', 'half'],
    ['2029-09-30', 'quarter'],
    ['2029-11-29', 'quarter'],
    ['2029-11-30', 'last'],
    ['2029-12-31', 'last'],
    ['2030-01-01', undefined],
  ])('on %s is %s', (day, notice) => {
    expect(expiryNoticeDue(certificate, noon(day))).toBe(notice);
  });

  test('is not for what was withdrawn', () => {
    expect(expiryNoticeDue({ ...certificate, revoked }, noon('2029-12-01'))).toBeUndefined();
  });

  test.each([
    ['2029-12-31', 6, '2029-06-30'],
    ['2029-03-31', 1, '2029-02-28'],
    ['2028-03-31', 1, '2028-02-29'],
    ['2029-01-15', 3, '2028-10-15'],
  ])('counts months by date: %s less %i is %s', (day, count, before) => {
    expect(monthsBefore(day, count)).toBe(before);
  });
});
