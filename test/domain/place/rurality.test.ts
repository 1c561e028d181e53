import { describe, expect, test } from '@jest/globals';
import { ruralityOf } from '#shared/domain/place/rurality.ts';

describe('a place is rural', () => {
  test.each([
    ['a ward of a province', '19', '05443', '2026-03-20', 'rural'],
    ['a commune of a province that no table has', '19', '99999', '2026-03-20', 'rural'],
    ['a commune of a city', '01', '00376', '2026-03-20', 'rural'],
    ['a ward of a city', '01', '00004', '2026-03-20', 'city-ward'],
    ['a place in a city that no table has', '01', '99999', '2026-03-20', 'unknown'],
    ['a commune of another province in a city', '01', '05443', '2026-03-20', 'unknown'],
    ['a province that is no more', '06', '01906', '2026-03-20', 'unknown'],
    ['a ward of Đồng Nai on the day before it was a city', '75', '25195', '2026-04-29', 'rural'],
    ['a ward of Đồng Nai since', '75', '25195', '2026-04-30', 'city-ward'],
    ['a commune of Đồng Nai since, which may be a ward by now', '75', '25222', '2026-04-30', 'unknown'],
  ])('or is not, or nobody knows: %s', (_, province, commune, day, rurality) => {
    expect(ruralityOf({ province, commune }, day)).toBe(rurality);
  });
});
