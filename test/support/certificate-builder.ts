import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import { province } from './asks.ts';
import { sampleRoundId } from './round-builder.ts';
import { sampleId } from './seed.ts';

/** A certificate issued on 3 July 2026, in force to the end of 2029. */
export const buildCertificate = (number = 1, overrides: Partial<Certificate> = {}): Certificate => ({
  id: sampleId(8000 + number),
  roundId: sampleRoundId,
  unitId: sampleId(5000 + number),
  submissionIds: [sampleId(5000 + number)],
  establishmentId: sampleId(3000 + number),
  establishmentName: `Hợp tác xã mẫu ${number}`,
  establishmentAddress: `Số ${number}, đường mẫu`,
  productName: `Miến dong mẫu ${number}`,
  group: 'CBNLTS',
  authority: province,
  authorityName: 'Ủy ban nhân dân tỉnh mẫu',
  year: 2026,
  serial: number,
  number: `${String(number).padStart(3, '0')}/2026/GCN-SPCNNTTB`,
  decision: { number: '100/QĐ-UBND (mẫu)', date: '2026-06-10', signer: 'Người ký mẫu' },
  issuedOn: '2026-07-03',
  validTo: '2029-12-31',
  checkCode: `MAU-${number}`,
  logo: null,
  revoked: null,
  ...overrides,
});
