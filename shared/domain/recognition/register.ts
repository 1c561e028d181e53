import type { Level } from '../authority/levels.ts';
import type { EstablishmentKind } from '../establishment/kinds.ts';
import { successorOf } from '../place/province-at.ts';
import { type ProductGroup, productGroups } from '../product/groups.ts';
import { searchKey } from '../wording/search-key.ts';
import { sortKey } from '../wording/sort-key.ts';
import type { Recognition } from './recognition-record.ts';

/** The first year of which a recognition can be: the first circular is of 12 November 2010 (35/2010/TT-BCT). */
export const firstYear = 2010;

/** What a reader asks of the register; what is left out does not matter. */
export type RegisterFilter = {
  readonly q?: string | undefined;
  readonly year?: number | undefined;
  readonly level?: Level | undefined;
  readonly group?: ProductGroup | undefined;
  /** A province of today: what its predecessors' places made is found under it. */
  readonly province?: string | undefined;
  readonly kind?: EstablishmentKind | undefined;
};

/** Whether every word that is looked for stands in the name of product, part or establishment; marks and case do not count. */
const saysSo = ({ name, parts, establishment }: Recognition, q: string): boolean => {
  const said = searchKey([name, ...parts, establishment.name].join(' '));
  return searchKey(q)
    .split(' ')
    .every(word => said.includes(word));
};

/** Whether the register shows the product under a filter. */
export const isAmong = (
  recognition: Recognition,
  { q, year, level, group, province, kind }: RegisterFilter,
): boolean =>
  !recognition.annulled &&
  (year === undefined || recognition.year === year) &&
  (level === undefined || recognition.authority.level === level) &&
  (group === undefined || recognition.group === group) &&
  (province === undefined || successorOf(recognition.place.province) === province) &&
  (kind === undefined || recognition.establishment.kind === kind) &&
  (q === undefined || saysSo(recognition, q));

/** Longest part of a name that counts for its place: a sort key of the store has room for 1,024 bytes. */
const sortedCharacters = 80;

/** Its place in a year's list: groups in the circular's order, in each names as Vietnamese sorts them. */
export const placeInYear = ({ group, name, id }: Pick<Recognition, 'group' | 'name' | 'id'>): string =>
  [String(productGroups[group].order).padStart(2, '0'), sortKey(name.slice(0, sortedCharacters)), id].join(
    '~',
  );

/** Its place in a list over the years: the latest first. */
export const placeOverYears = (recognition: Pick<Recognition, 'year' | 'group' | 'name' | 'id'>): string =>
  `${9999 - recognition.year}~${placeInYear(recognition)}`;
