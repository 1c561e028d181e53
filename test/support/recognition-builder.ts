import type { Recognition } from '#shared/domain/recognition/recognition-record.ts';
import { idOfValue } from '#shared/kernel/id-of-value.ts';

/** A recognition of a published sample round with a certificate in force. */
export const buildRecognition = (name: string, more: Partial<Recognition> = {}): Recognition => ({
  id: idOfValue(['sample', name, more.year ?? 2026, more.authority ?? '']),
  source: 'round',
  roundId: null,
  roundTitle: 'Đợt mẫu',
  authority: { level: 'TINH', locality: '19' },
  authorityName: 'UBND tỉnh Mẫu',
  year: 2026,
  group: 'CBNLTS',
  name,
  parts: [],
  establishment: { key: idOfValue('Cơ sở mẫu Hòa Bình'), name: 'Cơ sở mẫu Hòa Bình', kind: 'HTX' },
  productKeys: [name],
  place: { province: '19', commune: '05443', districtName: null, communeName: null },
  decision: { number: '100/QĐ-UBND (mẫu)', date: '2026-06-10' },
  recognisedOn: '2026-06-11',
  certificate: {
    number: '001/2026/GCN-SPCNNTTB',
    issuedOn: '2026-07-03',
    validTo: '2029-12-31',
    revoked: null,
  },
  annulled: false,
  imported: null,
  ...more,
});
