import { provinceOf } from '../place/provinces.ts';
import type { Establishment } from './establishment.ts';

const isCity = (code: string): boolean => (provinceOf(code)?.cityFrom ?? null) !== null;

/**
 * What can be said of the production site from its codes alone: a province that does not exist, or a centrally run city,
 * whose wards are outside the scheme unless the site is in a recognised craft village (Decree 45/2012/NĐ-CP as amended by
 * Decree 235/2025/NĐ-CP). Whether a commune code is a ward is not known here, so a person looks: warnings, never refusals.
 */
export const placeWarnings = ({
  office,
  site,
  craftVillage,
}: Pick<Establishment, 'office' | 'site' | 'craftVillage'>): readonly { pointer: string; code: string }[] => [
  ...(provinceOf(office.province) !== undefined
    ? []
    : [{ pointer: '/body/office/province', code: 'place.province-unknown' }]),
  ...(provinceOf(site.province) !== undefined
    ? []
    : [{ pointer: '/body/site/province', code: 'place.province-unknown' }]),
  ...(isCity(site.province) && craftVillage === null
    ? [{ pointer: '/body/site/commune', code: 'place.ward-of-city' }]
    : []),
];
