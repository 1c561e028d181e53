import { type Authority, levels } from '#shared/domain/authority/levels.ts';
import { provinces } from '#shared/domain/place/provinces.ts';
import { said } from '#web/text/said.ts';

const isProvince = (code: string): code is keyof typeof provinces => code in provinces;

/** "Cấp tỉnh: Thanh Hóa"; a place that is no province is told by its code. */
export const authorityName = ({ level, locality }: Authority): string => {
  const place = isProvince(locality) ? said(provinces[locality]) : locality;
  return `${said(levels[level])}: ${place}`;
};
