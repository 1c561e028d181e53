import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { Block, Row } from '../paper.ts';
import { bold, given, numberColumn, table } from './blocks.ts';
import { counted, mean } from './numbers.ts';

/** What gets one certificate, as lists annexed to proposals and decisions name it. */
export type ListedUnit = {
  readonly name: string;
  readonly establishment: string;
  readonly address: string;
  readonly group: ProductGroup;
  /** Entries of a set; one for a single product. */
  readonly entries: number;
  readonly mean: string | null;
  readonly tier: string | null;
};

const groupsOf = (units: readonly ListedUnit[]): readonly ProductGroup[] =>
  [...new Set(units.map(({ group }) => group))].sort(
    (a, b) => productGroups[a].order - productGroups[b].order,
  );

/** The list by group; columns that no unit fills are left out. */
export const unitList = (units: readonly ListedUnit[]): Block => {
  const scored = units.some(unit => unit.mean !== null);
  const tiered = units.some(unit => unit.tier !== null);
  const row = (unit: ListedUnit, index: number): Row => [
    String(index + 1),
    unit.entries > 1 ? `${unit.name} (bộ ${counted(unit.entries)} sản phẩm)` : unit.name,
    unit.establishment,
    unit.address,
    ...(scored ? [unit.mean === null ? '' : mean(unit.mean)] : []),
    ...(tiered ? [given(unit.tier)] : []),
  ];
  return table(
    [
      numberColumn,
      { head: 'Tên sản phẩm, bộ sản phẩm', share: 32 },
      { head: 'Cơ sở công nghiệp nông thôn', share: 28 },
      { head: 'Địa chỉ', share: 25 },
      ...(scored ? [{ head: 'Điểm bình quân', share: 10, align: 'centre' as const }] : []),
      ...(tiered ? [{ head: 'Hạng', share: 10, align: 'centre' as const }] : []),
    ],
    groupsOf(units).flatMap(group => {
      const listed = units.filter(unit => unit.group === group);
      return [{ across: bold(`${productGroups[group].vi} (${counted(listed.length)})`) }, ...listed.map(row)];
    }),
  );
};

/** How many units, of how many establishments. */
export const countOf = (units: readonly ListedUnit[]): string =>
  `${counted(units.length)} sản phẩm, bộ sản phẩm của ${counted(
    new Set(units.map(({ establishment }) => establishment)).size,
  )} cơ sở công nghiệp nông thôn`;
