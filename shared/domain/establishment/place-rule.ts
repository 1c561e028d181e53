import type { Establishment } from './establishment.ts';

/**
 * Codes of the 34 provinces and centrally run cities since 1 July 2025 (Resolution 202/2025/QH15; codes of Decision
 * 19/2025/QĐ-TTg), and which of them are centrally run cities.
 */
const provinceCodes =
  '01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96'.split(
    ' ',
  );
const centrallyRunCities = ['01', '31', '46', '48', '79', '92'];

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
  ...(provinceCodes.includes(office.province)
    ? []
    : [{ pointer: '/body/office/province', code: 'place.province-unknown' }]),
  ...(provinceCodes.includes(site.province)
    ? []
    : [{ pointer: '/body/site/province', code: 'place.province-unknown' }]),
  ...(centrallyRunCities.includes(site.province) && craftVillage === null
    ? [{ pointer: '/body/site/commune', code: 'place.ward-of-city' }]
    : []),
];
