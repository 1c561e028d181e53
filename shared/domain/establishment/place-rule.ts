import { communeOf, isCommuneIn } from '../place/communes.ts';
import { provinceOf } from '../place/provinces.ts';
import type { Establishment } from './establishment.ts';

type Warning = { readonly pointer: string; readonly code: string };
type Place = Establishment['site'];

const isCity = (code: string): boolean => (provinceOf(code)?.cityFrom ?? null) !== null;

/** A commune is asked for only where its province is one of today's: one wrong code brings one warning. */
const unknownOf = (part: 'office' | 'site', { province, commune }: Place): readonly Warning[] => {
  if (provinceOf(province) === undefined)
    return [{ pointer: `/body/${part}/province`, code: 'place.province-unknown' }];
  return isCommuneIn(commune, province)
    ? []
    : [{ pointer: `/body/${part}/commune`, code: 'place.commune-unknown' }];
};

/** Whether the site is, or for all that is known may be, in a ward of a centrally run city. */
const isWardOfCity = ({ province, commune }: Place): boolean =>
  isCity(province) && (!isCommuneIn(commune, province) || communeOf(commune)?.kind === 'phuong');

/**
 * What can be said of the places from their codes alone: a province that does not exist, a commune that is none of its
 * province, and wards of centrally run cities, which are outside the scheme unless the site is in a recognised craft village
 * (Decree 45/2012/NĐ-CP as amended by Decree 235/2025/NĐ-CP). Warnings, never refusals: communes are founded and joined by
 * resolutions that the table here learns of later, and a producer of a new one must not be kept out; a person looks.
 */
export const placeWarnings = ({
  office,
  site,
  craftVillage,
}: Pick<Establishment, 'office' | 'site' | 'craftVillage'>): readonly Warning[] => [
  ...unknownOf('office', office),
  ...unknownOf('site', site),
  ...(craftVillage === null && isWardOfCity(site)
    ? [{ pointer: '/body/site/commune', code: 'place.ward-of-city' }]
    : []),
];
