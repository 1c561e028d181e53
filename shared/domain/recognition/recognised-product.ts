import type { Authority, Level } from '../authority/levels.ts';
import { type ProductGroup, productGroups } from '../product/groups.ts';
import { searchKey } from '../wording/search-key.ts';

/** A product or set as the public register names it, with the round that recognised it. */
export type RecognisedProduct = {
  readonly roundId: string;
  readonly roundTitle: string;
  readonly authority: Authority;
  readonly year: number;
  readonly publishedAt: string;
  readonly group: ProductGroup;
  readonly name: string;
  readonly establishment: string;
  readonly locality: { readonly province: string; readonly commune: string };
};

export type RegisterFilter = {
  readonly q?: string | undefined;
  readonly year?: number | undefined;
  readonly level?: Level | undefined;
  readonly group?: ProductGroup | undefined;
  readonly province?: string | undefined;
};

/** Whether every word that is looked for stands in the name of product or establishment; marks and case do not count. */
const saysSo = ({ name, establishment }: RecognisedProduct, q: string): boolean => {
  const said = searchKey(`${name} ${establishment}`);
  return searchKey(q)
    .split(' ')
    .every(word => said.includes(word));
};

/** Whether the register shows the product under a filter; what the filter leaves out does not matter. */
export const isAmong = (
  product: RecognisedProduct,
  { q, year, level, group, province }: RegisterFilter,
): boolean =>
  (year === undefined || product.year === year) &&
  (level === undefined || product.authority.level === level) &&
  (group === undefined || product.group === group) &&
  (province === undefined || product.locality.province === province) &&
  (q === undefined || saysSo(product, q));

/** The register's order: the latest year first, then by group, then by name as Vietnamese sorts, then by round. */
export const inRegisterOrder = (products: readonly RecognisedProduct[]): readonly RecognisedProduct[] => {
  const byName = new Intl.Collator('vi').compare;
  return [...products].sort(
    (a, b) =>
      b.year - a.year ||
      productGroups[a.group].order - productGroups[b.group].order ||
      byName(a.name, b.name) ||
      byName(a.establishment, b.establishment) ||
      (a.roundId < b.roundId ? -1 : 1),
  );
};

export type Figure = {
  readonly year: number;
  readonly level: Level;
  readonly group: ProductGroup;
  readonly province: string;
  readonly products: number;
};

/** How many were recognised by year, level, group and province; what has none has no row. */
export const countFigures = (products: readonly RecognisedProduct[]): readonly Figure[] => {
  const rows = new Map<string, Figure>();
  for (const { year, authority, group, locality } of products) {
    const key = [year, authority.level, productGroups[group].order, locality.province].join('|');
    const row = { year, level: authority.level, group, province: locality.province };
    rows.set(key, { ...row, products: (rows.get(key)?.products ?? 0) + 1 });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};
