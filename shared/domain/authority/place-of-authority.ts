import { communeOf } from '../place/communes.ts';
import { provinceAt } from '../place/province-at.ts';
import { type Authority, levels } from './levels.ts';
import { regionOf } from './regions.ts';

export type PlaceName = { readonly vi: string; readonly en: string };

const nation: PlaceName = { vi: 'Việt Nam', en: 'Viet Nam' };

/** A unit below the province has no name but its Vietnamese one. */
const bothOf = (vi: string | undefined): PlaceName | undefined =>
  vi === undefined ? undefined : { vi, en: vi };

const named = ({ level, locality }: Authority, day: string): PlaceName | undefined => {
  switch (level) {
    case 'XA':
      return bothOf(communeOf(locality)?.vi);
    // Nobody has acted for a district since this system is there.
    case 'HUYEN':
      return undefined;
    case 'TINH':
      return provinceAt(locality, day);
    case 'KHUVUC':
      return regionOf(locality);
    case 'QUOCGIA':
      return nation;
  }
};

/** What the place of an authority is called on a day; its code where no table names it. */
export const placeOfAuthority = (authority: Authority, day: string): PlaceName => {
  const { vi, en } = named(authority, day) ?? { vi: authority.locality, en: authority.locality };
  return { vi, en };
};

/** "Cấp xã: Xã Ba Bể", as messages say where somebody works. */
export const authorityInWords = (authority: Authority, day: string): PlaceName => {
  const place = placeOfAuthority(authority, day);
  const level = levels[authority.level];
  return { vi: `${level.vi}: ${place.vi}`, en: `${level.en}: ${place.en}` };
};
