import { describe, expect, test } from '@jest/globals';
import { placeWarnings } from '#shared/domain/establishment/place-rule.ts';
import { castEstablishments } from '../../play/cast.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';

describe('the places of samples', () => {
  test('of a played round are communes of their provinces: honest dossiers bring no warning', () => {
    for (const count of [2, 12, 40]) {
      const cast = castEstablishments(count);
      const warned = cast.flatMap(({ siteProvince: province, commune }) => {
        const place = { province, commune, address: 'Số 1, đường Mẫu' };
        return placeWarnings({ office: place, site: place, craftVillage: null }, '2026-05-04');
      });
      expect(warned).toEqual([]);
      // The last one produces elsewhere, in a place that is as real.
      expect(cast.at(-1)?.siteProvince).toBe('20');
      expect(new Set(cast.map(({ commune }) => commune)).size).toBeGreaterThan(Math.min(count, 20) - 1);
    }
  });

  test('of what tests build are so too', () => {
    expect(placeWarnings(establishmentFields(1), '2026-05-04')).toEqual([]);
  });
});
