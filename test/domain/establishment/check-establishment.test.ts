import { describe, expect, test } from '@jest/globals';
import { checkEstablishment } from '#shared/domain/establishment/check-establishment.ts';
import type { EstablishmentFields } from '#shared/domain/establishment/establishment.ts';
import { sizeOf } from '#shared/domain/establishment/size-test.ts';
import { pointersOf } from '../../support/answered.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';

const today = '2026-03-02';
const number = '019099000123';
const taxCode = establishmentFields(1).taxCode;
const check = (changes: Partial<EstablishmentFields>, day = today) =>
  checkEstablishment(establishmentFields(1, changes), day);
const warningsOf = (changes: Partial<EstablishmentFields>) => {
  const checked = check(changes);
  return checked.ok ? checked.value.warnings.map(({ code }) => code) : [];
};

describe('the identifier of each kind', () => {
  test.each([
    ['HTX', taxCode, null, {}],
    ['HTX', null, null, { '/body/taxCode': 'establishment.tax-code-required' }],
    ['DNNVV', taxCode, number, { '/body/personalNumber': 'establishment.personal-number-not-kept' }],
    ['HKD', null, number, {}],
    ['HKD', null, null, { '/body/personalNumber': 'establishment.personal-number-required' }],
    ['HKD', taxCode, number, { '/body/taxCode': 'establishment.tax-code-retired' }],
    ['THT', taxCode, null, {}],
    ['THT', null, number, {}],
    ['THT', null, null, { '/body/taxCode': 'establishment.one-identifier-required' }],
    ['THT', taxCode, number, { '/body/taxCode': 'establishment.one-identifier-required' }],
    ['HTX', '460000000', null, { '/body/taxCode': 'tax-code.malformed' }],
    ['HTX', '4600000001-000', null, { '/body/taxCode': 'tax-code.malformed' }],
    ['HKD', null, '01909900012x', { '/body/personalNumber': 'personal-number.malformed' }],
  ] as const)('%s with tax code %s and personal number %s', (kind, tax, personal, problems) => {
    expect(pointersOf(check({ kind, taxCode: tax, personalNumber: personal }))).toEqual(problems);
  });
});

describe('kinds are within the scheme from their day on', () => {
  test.each([
    ['LHHTX', '2025-10-14', false],
    ['LHHTX', '2025-10-15', true],
    ['HTX', '2025-10-14', true],
  ] as const)('%s on %s: %s', (kind, day, inForce) => {
    expect(check({ kind }, day).ok).toBe(inForce);
  });
});

test('all problems come at once', () => {
  const { representative } = establishmentFields(1);

  const refused = check({ taxCode: null, representative: { ...representative, phone: '12' } });

  expect(pointersOf(refused)).toEqual({
    '/body/taxCode': 'establishment.tax-code-required',
    '/body/representative/phone': 'phone.malformed',
  });
});

describe('warnings refuse nothing', () => {
  const site = (province: string, commune: string) => ({ province, commune, address: 'Xưởng mẫu' });
  /** Phường Ba Đình of Hà Nội; 00376 is its Xã Sóc Sơn. */
  const ward = site('01', '00004');

  test.each([
    ['a check digit that differs', { taxCode: '4600000039' }, ['tax-code.check-digit']],
    ['a province that no longer exists', { site: site('06', '01906') }, ['place.province-unknown']],
    ['a commune that does not exist', { site: site('19', '05446') }, ['place.commune-unknown']],
    ['an office in a commune of another province', { office: ward, site: ward }, ['place.ward-of-city']],
    ['a commune of another province', { office: site('20', '05443') }, ['place.commune-unknown']],
    ['a ward of a centrally run city', { site: ward }, ['place.ward-of-city']],
    ['the same in a craft village', { site: ward, craftVillage: 'Làng nghề mẫu' }, []],
    ['a commune of a centrally run city', { site: site('01', '00376') }, []],
    [
      'a code of which nobody knows whether it is a ward',
      { site: site('01', '05443') },
      ['place.commune-unknown', 'place.ward-of-city'],
    ],
    [
      'a large enterprise',
      {
        kind: 'DNNVV',
        figures: [{ year: 2025, staff: 201, revenueDong: 1, capitalDong: 1 }],
      },
      ['establishment.not-small-or-medium'],
    ],
    ['a large cooperative', { figures: [{ year: 2025, staff: 500, revenueDong: 1, capitalDong: 1 }] }, []],
  ] satisfies readonly (readonly [string, Partial<EstablishmentFields>, readonly string[]])[])(
    '%s',
    (_, changes, codes) => {
      expect(warningsOf(changes)).toEqual(codes);
    },
  );
});

describe('size by Decree 80/2021: staff, and revenue or capital, of the latest year', () => {
  const billion = 1_000_000_000;
  test.each([
    [10, 3 * billion, null, 'micro'],
    [10, 4 * billion, 3 * billion, 'micro'],
    [11, 3 * billion, null, 'small'],
    [100, 50 * billion, null, 'small'],
    [200, 200 * billion, null, 'medium'],
    [200, 201 * billion, 100 * billion, 'medium'],
    [200, 201 * billion, 101 * billion, 'large'],
    [201, 1, 1, 'large'],
    [5, null, null, 'unknown'],
    [201, null, null, 'large'],
    [200, null, 101 * billion, 'unknown'],
    [200, 201 * billion, null, 'unknown'],
  ] as const)('%i staff, revenue %s, capital %s: %s', (staff, revenueDong, capitalDong, size) => {
    const earlier = { year: 2020, staff: 1, revenueDong: 1, capitalDong: 1 };

    expect(sizeOf({ figures: [{ year: 2025, staff, revenueDong, capitalDong }, earlier] })).toBe(size);
  });

  test('without figures the size is not known', () => expect(sizeOf({ figures: [] })).toBe('unknown'));
});
