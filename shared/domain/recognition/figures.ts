import type { Level } from '../authority/levels.ts';
import type { EstablishmentKind } from '../establishment/kinds.ts';
import { successorOf } from '../place/province-at.ts';
import { type ProductGroup, productGroups } from '../product/groups.ts';
import type { Recognition } from './recognition-record.ts';

/** What was counted: certificates' units (a set is one), products (each of a set is one), and who made them. */
export type Counts = {
  readonly units: number;
  readonly products: number;
  readonly establishments: number;
};

export type Figure = Counts & {
  readonly year: number;
  readonly level: Level;
  readonly group: ProductGroup;
  /** The province of today that stands in the place of the one at issue. */
  readonly province: string;
  readonly kind: EstablishmentKind;
};

/** All together. */
export const countAll = (recognitions: readonly Recognition[]): Counts => ({
  units: recognitions.length,
  products: recognitions.reduce((sum, { parts }) => sum + Math.max(1, parts.length), 0),
  establishments: new Set(recognitions.map(({ establishment }) => establishment.key)).size,
});

const groupBy = (
  recognitions: readonly Recognition[],
  keyOf: (recognition: Recognition) => string,
): readonly (readonly [string, readonly Recognition[]])[] => {
  const rows = new Map<string, Recognition[]>();
  for (const recognition of recognitions) {
    const key = keyOf(recognition);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [recognition]);
    else row.push(recognition);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** How many were recognised by year, level, group, province and kind of establishment; what has none has no row. */
export const countFigures = (recognitions: readonly Recognition[]): readonly Figure[] =>
  groupBy(recognitions, ({ year, authority, group, place, establishment }) =>
    [
      ...[year, authority.level, productGroups[group].order],
      ...[successorOf(place.province), establishment.kind],
    ].join('|'),
  ).flatMap(([, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { year, authority, group, place, establishment } = first;
    return [
      {
        ...{ year, level: authority.level, group },
        province: successorOf(place.province),
        kind: establishment.kind,
        ...countAll(rows),
      },
    ];
  });

/** Establishments cannot be added up from rows, since one stands in many: each level's own totals, over all its years. */
export const countLevels = (
  recognitions: readonly Recognition[],
): readonly (Counts & { readonly level: Level })[] =>
  groupBy(recognitions, ({ authority }) => authority.level).flatMap(([, rows]) =>
    rows[0] === undefined ? [] : [{ level: rows[0].authority.level, ...countAll(rows) }],
  );
