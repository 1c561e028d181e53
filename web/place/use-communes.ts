import { useEffect } from 'preact/hooks';
import { listCommunesContract } from '#shared/contracts/public/list-communes.ts';
import { provinceOf } from '#shared/domain/place/provinces.ts';
import { useRead } from '../api/use-read.ts';
import { type Communes, keepCommunes, keptCommunes } from './kept-communes.ts';

/**
 * The communes of a province: fresh where there is a line, else those that the device was given the last time; none for a code
 * that is no province of today (a former one, a region). `failed` when there are none to be had.
 */
export const useCommunes = (
  province: string,
): { readonly communes: Communes | undefined; readonly failed: boolean } => {
  const isProvince = provinceOf(province) !== undefined;
  const read = useRead(listCommunesContract, { params: { province } }, { enabled: isProvince });
  // While another province is asked for, the answer of the one before still stands there.
  const answer = read.data?.body.province === province ? read.data.body.communes : undefined;
  useEffect(() => {
    if (answer !== undefined) keepCommunes(province, answer);
  }, [answer, province]);
  const communes = isProvince ? (answer ?? keptCommunes(province)) : undefined;
  const isOther = province !== '' && !isProvince;
  return { communes, failed: communes === undefined && (isOther || read.isError) };
};
