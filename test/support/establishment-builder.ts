import type { Establishment, EstablishmentFields } from '#shared/domain/establishment/establishment.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { monday, person } from './asks.ts';
import { sampleId } from './seed.ts';

/** The sample producer: owns what the builders make unless said otherwise. */
export const producer = person('producer-1');

/** Ten digits whose check digit is right, another for each number. */
export const sampleTaxCode = (number: number): string => {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  const digits = String(460_000_000 + number).padStart(9, '0');
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${(10 - (sum % 11)) % 10}`;
};

/** What a sample cooperative declares; complete enough to submit. */
export const establishmentFields = (
  number = 1,
  overrides: Partial<EstablishmentFields> = {},
): EstablishmentFields => ({
  kind: 'HTX',
  name: `Hợp tác xã mẫu ${number}`,
  taxCode: sampleTaxCode(number),
  personalNumber: null,
  licence: {
    kind: 'Giấy chứng nhận đăng ký hợp tác xã (mẫu)',
    number: `MAU-${number}`,
    date: '2020-01-15',
    issuer: 'Phòng Tài chính mẫu',
  },
  representative: {
    name: `Người mẫu ${number}`,
    position: 'Giám đốc',
    phone: `+84912${String(number).padStart(6, '0')}`,
    email: `co-so-${number}@mau.example`,
  },
  office: { province: '19', commune: '05443', address: `Số ${number}, đường mẫu` },
  site: { province: '19', commune: '05443', address: `Xưởng mẫu ${number}` },
  craftVillage: null,
  figures: [{ year: 2025, staff: 25, revenueDong: 4_000_000_000, capitalDong: 2_000_000_000 }],
  ...overrides,
});

/** A valid establishment of the sample province, owned by `producer`. */
export const buildEstablishment = (number = 1, overrides: Partial<Establishment> = {}): Establishment => ({
  id: sampleId(3000 + number),
  ...establishmentFields(number),
  ownerIds: [producer.id],
  registeredBy: producer.id,
  registeredAt: isoOf(monday),
  ...overrides,
});
