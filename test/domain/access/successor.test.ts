import { describe, expect, test } from '@jest/globals';
import { can } from '#shared/domain/access/can.ts';
import { person } from '../../support/asks.ts';

const signerOf = (locality: string) =>
  person('signer', { role: 'authority-signer', level: 'TINH', locality });
const certificateOf = (locality: string, level = 'TINH') => ({ level, locality });

describe('the authority that stands in the place of another since the mergers', () => {
  test.each([
    ['19', '06', true],
    ['19', '19', true],
    ['06', '19', false],
    ['20', '06', false],
    ['15', '10', true],
    ['15', '15', true],
  ])('%s handles what %s issued: %s', (grant, issuer, allowed) => {
    expect(can(signerOf(grant), 'certificate.revoke', certificateOf(issuer))).toBe(allowed);
  });

  test('is of the same level', () => {
    expect(can(signerOf('19'), 'certificate.revoke', certificateOf('06', 'KHUVUC'))).toBe(false);
  });
});
