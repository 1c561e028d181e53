import { isCommuneIn } from '../place/communes.ts';
import { provinceOf } from '../place/provinces.ts';
import { ruralityOf } from '../place/rurality.ts';
import type { Establishment } from './establishment.ts';

type Warning = { readonly pointer: string; readonly code: string };
type Place = Establishment['site'];

/** A commune is asked for only where its province is one of today's: one wrong code brings one warning. */
const unknownOf = (part: 'office' | 'site', { province, commune }: Place): readonly Warning[] => {
  if (provinceOf(province) === undefined)
    return [{ pointer: `/body/${part}/province`, code: 'place.province-unknown' }];
  return isCommuneIn(commune, province)
    ? []
    : [{ pointer: `/body/${part}/commune`, code: 'place.commune-unknown' }];
};

/** Whether the site is in a ward of a centrally run city, or in a place of one that no table has. */
const mayBeWard = (site: Place, day: string): boolean => {
  const rurality = ruralityOf(site, day);
  if (rurality !== 'unknown') return rurality === 'city-ward';
  return provinceOf(site.province) !== undefined && !isCommuneIn(site.commune, site.province);
};

/**
 * What can be said of the places from their codes alone: a province that does not exist, a commune that is none of its
 * province, and wards of centrally run cities, which are outside the scheme unless the site is in a recognised craft village
 * (Decree 45/2012/NĐ-CP as amended by Decree 235/2025/NĐ-CP). Warnings, never refusals: communes are founded and joined by
 * resolutions that the table here learns of later, and a producer of a new one must not be kept out; a person looks.
 */
export const placeWarnings = (
  { office, site, craftVillage }: Pick<Establishment, 'office' | 'site' | 'craftVillage'>,
  day: string,
): readonly Warning[] => [
  ...unknownOf('office', office),
  ...unknownOf('site', site),
  ...(craftVillage === null && mayBeWard(site, day)
    ? [{ pointer: '/body/site/commune', code: 'place.ward-of-city' }]
    : []),
];
