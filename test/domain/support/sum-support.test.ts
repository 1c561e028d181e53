import { describe, expect, test } from '@jest/globals';
import { receivedWhileInForce, sumSupport, sumSupportBy } from '#shared/domain/support/sum-support.ts';
import { grantState, type SupportGrant } from '#shared/domain/support/support-grant.ts';
import { buildCertificate } from '../../support/certificate-builder.ts';
import { sampleId } from '../../support/seed.ts';

const by = { by: 'official-1', at: '2026-08-01T03:00:00.000Z' };
const decided = (outcome: 'approved' | 'refused', amountDong: number, date = '2026-08-01') => ({
  ...{ outcome, amountDong, date, number: '1 (mẫu)', reason: null },
  ...by,
});
const given = (on: string, amountDong: number) => ({ on, amountDong, note: 'Mẫu', ...by });

const grant = (
  more: Partial<SupportGrant> & { readonly kind?: SupportGrant['proposal']['kind'] },
): SupportGrant => {
  const { kind = 'KHUYEN_CONG', ...facts } = more;
  const certificate = buildCertificate(1);
  return {
    id: sampleId(9001),
    certificateId: certificate.id,
    ...{ establishmentId: certificate.establishmentId, roundId: certificate.roundId },
    ...{ authority: certificate.authority, certificateNumber: certificate.number },
    ...{ productName: certificate.productName, establishmentName: certificate.establishmentName },
    ...{ group: certificate.group, place: { province: '19', commune: '05443' } },
    proposal: {
      ...{ kind, subject: 'Máy mẫu', source: 'Nguồn mẫu' },
      ...{ fundingRuleId: null, costDong: null, amountDong: 100 },
    },
    decision: null,
    deliveries: [],
    proposedAt: '2026-07-20T03:00:00.000Z',
    proposedBy: 'official-1',
    ...facts,
  };
};

describe('a grant', () => {
  test.each([
    ['proposed', grant({})],
    ['refused', grant({ decision: decided('refused', 0) })],
    ['approved', grant({ decision: decided('approved', 100) })],
    ['approved', grant({ decision: decided('approved', 100), deliveries: [given('2026-08-02', 60)] })],
    ['delivered', grant({ decision: decided('approved', 100), deliveries: [given('2026-08-02', 100)] })],
    // A stand at a fair: no money, but given.
    ['approved', grant({ decision: decided('approved', 0) })],
    ['delivered', grant({ decision: decided('approved', 0), deliveries: [given('2026-08-02', 0)] })],
  ])('is %s', (state, one) => {
    expect(grantState(one)).toBe(state);
  });
});

describe('sums of support', () => {
  const grants = [
    grant({
      decision: decided('approved', 80),
      deliveries: [given('2026-08-02', 30), given('2026-09-02', 50)],
    }),
    grant({ decision: decided('refused', 0) }),
    grant({ kind: 'HOI_CHO', decision: decided('approved', 70, '2027-01-05') }),
    grant({ kind: 'HOI_CHO' }),
  ];

  test('hold promised against delivered; what is refused or only proposed promises nothing', () => {
    expect(sumSupport(grants)).toEqual({
      ...{ grants: 4, approved: 2, proposedDong: 400, promisedDong: 150, deliveredDong: 80 },
    });
  });

  test('are broken down without losing a đồng', () => {
    const byKind = sumSupportBy(grants, 'kind');
    expect(byKind.map(({ key, promisedDong }) => [key, promisedDong])).toEqual([
      ['HOI_CHO', 70],
      ['KHUYEN_CONG', 80],
    ]);
    expect(sumSupportBy(grants, 'year').map(({ key, grants }) => [key, grants])).toEqual([
      ['2026', 3],
      ['2027', 1],
    ]);
  });

  test('tell what was given while the certificate was in force from what was given outside that time', () => {
    const certificate = buildCertificate(1);
    const deliveries = ['2026-07-02', '2026-07-03', '2029-12-31', '2030-01-01'].map(on => given(on, 10));
    const one = grant({ decision: decided('approved', 100), deliveries });
    expect(receivedWhileInForce(certificate, [one])).toEqual({ withinDong: 20, outsideDong: 20 });

    const revoked = { at: '2027-05-01T03:00:00.000Z', by: 'signer-1', decision: '9 (mẫu)', reason: 'Mẫu' };
    expect(receivedWhileInForce({ ...certificate, revoked }, [one])).toEqual({
      ...{ withinDong: 10, outsideDong: 30 },
    });
  });
});
