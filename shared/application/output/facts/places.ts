import { type Authority, levels } from '#shared/domain/authority/levels.ts';
import { communeOf } from '#shared/domain/place/communes.ts';
import { provinceAt } from '#shared/domain/place/province-at.ts';

type Place = { readonly province: string; readonly commune: string; readonly address: string };

/** An address as papers write it, with the names that its codes had on the day; a code that named nothing is left out. */
export const addressInWords = ({ province, commune, address }: Place, day: string): string =>
  [address, communeOf(commune)?.vi, provinceAt(province, day)?.vi]
    .filter(words => words !== undefined)
    .join(', ');

/** Where an authority dates its papers; null where no table says (a region, an old district). */
export const seatOf = ({ level, locality }: Authority, day: string): string | null => {
  const { siteWithin } = levels[level];
  if (siteWithin === 'province') return provinceAt(locality, day)?.vi ?? null;
  if (siteWithin === 'commune') return communeOf(locality)?.vi.replace(/^(Xã|Phường|Đặc khu) /u, '') ?? null;
  return level === 'QUOCGIA' ? 'Hà Nội' : null;
};
