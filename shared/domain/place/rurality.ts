import { communeOf, isCommuneIn } from './communes.ts';
import { provinceOf } from './provinces.ts';
import source from './units-source.json' with { type: 'json' };

/**
 * Whether a place is one of those where rural industrial establishments are (Decree 45/2012/NĐ-CP as amended by Decree
 * 235/2025/NĐ-CP, from 15 October 2025): every commune, ward and special zone of a province; of a centrally run city its communes
 * and special zones, not its wards. `unknown` is for people to look at, never to be guessed: a province or commune that the
 * table does not have, and every commune of a province that became a city after the table was made, for then communes become
 * wards (Đồng Nai, 30 April 2026).
 */
export type Rurality = 'rural' | 'city-ward' | 'unknown';

export const ruralityOf = (
  { province, commune }: { readonly province: string; readonly commune: string },
  day: string,
): Rurality => {
  const known = provinceOf(province);
  if (known === undefined) return 'unknown';
  if (known.cityFrom === null || day < known.cityFrom) return 'rural';
  if (!isCommuneIn(commune, province)) return 'unknown';
  if (communeOf(commune)?.kind === 'phuong') return 'city-ward';
  return known.cityFrom <= source.asOf ? 'rural' : 'unknown';
};
