import { formerProvinceOf } from './former-provinces.ts';
import { provinceOf } from './provinces.ts';

export type ProvinceName = { readonly vi: string; readonly en: string };

/**
 * The province that a code named on a day: `15` was Yên Bái until 30 June 2025 and is Lào Cai. Undefined where the code named
 * none then. What is kept of the past (a certificate, an old round) is named by the day it was issued or held.
 */
export const provinceAt = (code: string, day: string): ProvinceName | undefined => {
  const former = formerProvinceOf(code);
  return former !== undefined && day <= former.until ? former : provinceOf(code);
};

/**
 * The province of today that stands in the place of a code: `06` (Bắc Kạn) → `19` (Thái Nguyên); a unit of today stands in its own
 * place, and so does a code that never was one. Filters compare successors on both sides, so that what was recognised in
 * Bắc Kạn is found under Thái Nguyên and also by `06`: `successorOf(product.locality.province) === successorOf(asked)`. It
 * is not for names: the kept record keeps its unit, and `provinceAt` says what that was called.
 */
export const successorOf = (province: string): string =>
  provinceOf(province) === undefined ? (formerProvinceOf(province)?.successor ?? province) : province;
