import { describe, expect, test } from '@jest/globals';
import { ministryRow } from '#shared/application/lists/ministry-rows.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import { ministryGuide, ministryShape } from '#shared/text/lists/ministry.ts';
import { province } from '../../support/asks.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';
import { productFields } from '../../support/product-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { sampleId } from '../../support/seed.ts';

const certificate: Certificate = {
  id: sampleId(1),
  roundId: sampleRoundId,
  unitId: sampleId(2),
  submissionIds: [sampleId(3)],
  establishmentId: sampleId(4),
  establishmentName: 'Cơ sở Mẫu',
  establishmentAddress: 'Xã Mẫu',
  productName: 'Bộ sản phẩm Mẫu',
  group: 'CBNLTS',
  authority: province,
  authorityName: 'UBND tỉnh mẫu',
  year: 2026,
  serial: 1,
  number: '001/2026/GCN-SPCNNTTB',
  decision: { number: '100/QĐ-UBND (mẫu)', date: '2026-06-10', signer: 'Người ký mẫu' },
  issuedOn: '2026-07-03',
  validTo: '2029-12-31',
  checkCode: 'mau',
  logo: null,
  revoked: null,
};

describe('a product as it is typed into the national database', () => {
  const row = ministryRow(
    1,
    '001',
    {
      takenAt: '2026-03-20T04:00:00.000Z',
      establishment: { ...establishmentFields(1), taxCode: null, personalNumber: '001234567890' },
      product: productFields(1),
      documents: [],
    },
    certificate,
  );

  test('shows a personal number by its last three digits only', () => {
    expect(row.personalNumber).toBe('•••••••••890');
    expect(JSON.stringify(row)).not.toContain('001234567890');
  });

  test('is named as its certificate names it', () => {
    expect(row).toMatchObject({ product: 'Bộ sản phẩm Mẫu', certificate: '001/2026/GCN-SPCNNTTB' });
  });

  test('fills every column, each of which the guide explains', () => {
    const keys = Object.keys(ministryShape.columns);
    expect(Object.keys(row).sort()).toEqual([...keys].sort());
    expect(ministryGuide.map(({ key }) => key)).toEqual(keys);
  });
});
