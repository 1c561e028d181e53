import { provinceOf } from '#shared/domain/place/provinces.ts';
import { said } from '../../text/said.ts';

/** The name of a province of today; its code where it is none. */
export const provinceName = (code: string): string => {
  const province = provinceOf(code);
  return province === undefined ? code : said(province);
};
