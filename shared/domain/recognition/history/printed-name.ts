import type { Authority } from '../../authority/levels.ts';
import { communeOf } from '../../place/communes.ts';
import { formerDistrictOf } from '../../place/former-districts.ts';
import { formerProvinceOf } from '../../place/former-provinces.ts';
import { provinceOf } from '../../place/provinces.ts';
import { searchKey } from '../../wording/search-key.ts';

/** All that the code ever named; none where no table explains it, or where offices changed their names (regions, the nation). */
const namesOf = ({ level, locality }: Authority): readonly string[] => {
  const units =
    level === 'TINH'
      ? [formerProvinceOf(locality), provinceOf(locality)]
      : level === 'HUYEN'
        ? [formerDistrictOf(locality)]
        : level === 'XA'
          ? [communeOf(locality)]
          : [];
  return units.flatMap(unit => unit?.vi ?? []);
};

const words = (text: string): string => searchKey(text).replaceAll(/[^a-z0-9]+/g, ' ');
const kinds = /^(thanh pho|thi xa|huyen|quan|xa|phuong|dac khu) /;

/**
 * The place that the name of an authority, as its decisions print it, should say and does not: the code files the record, the
 * printed name stays with it for good, and both must mean one place. Undefined where it does.
 */
export const placeNotNamed = (authority: Authority, printed: string): string | undefined => {
  const names = namesOf(authority);
  return names.some(name => ` ${words(printed)} `.includes(` ${words(name).replace(kinds, '')} `))
    ? undefined
    : names[0];
};
