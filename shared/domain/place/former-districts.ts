import { searchKey } from '../wording/search-key.ts';
import { formerDistrictsOf } from './former-communes.ts';
import { formerProvinces } from './former-provinces.ts';

/** A rural or urban district, town or provincial city until 30 June 2025. */
export type FormerDistrict = {
  /** Ours: its province's code and its name, since the source has no codes of districts. */
  readonly code: string;
  /** With its kind in front: two of one name in a province differ by it ("Huyện Cao Lãnh", "Thành phố Cao Lãnh"). */
  readonly vi: string;
  readonly province: string;
};

const districtsIn = (province: string): readonly FormerDistrict[] =>
  formerDistrictsOf(province).map(vi => ({
    ...{ code: `${province}-${searchKey(vi).replaceAll(/[^a-z0-9]+/g, '-')}`, vi, province },
  }));

const byProvince: ReadonlyMap<string, readonly FormerDistrict[]> = new Map(
  Object.keys(formerProvinces).map(province => [province, districtsIn(province)]),
);

const byCode: ReadonlyMap<string, FormerDistrict> = new Map(
  [...byProvince.values()].flat().map(district => [district.code, district]),
);

/** The districts of a former province, as Vietnamese sorts them; none for any other code. */
export const districtsOfFormer = (province: string): readonly FormerDistrict[] =>
  byProvince.get(province) ?? [];

/** A district by its code; undefined for any other, a number of the old lists too, which no table here explains. */
export const formerDistrictOf = (code: string): FormerDistrict | undefined => byCode.get(code);
