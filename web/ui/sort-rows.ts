import { compareVietnamese } from '#web/format/sorting.ts';

export type Sort = { readonly key: string; readonly down: boolean };
type SortValue = string | number | null;

const compare = (one: SortValue, other: SortValue): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareVietnamese(String(one), String(other));

/** A sorted copy; rows without a value come last in both directions, equal rows keep their order. */
export const sortRows = <Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  down: boolean,
): readonly Row[] =>
  rows
    .map(row => ({ row, value: by(row) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null)
        return Number(one.value === null) - Number(other.value === null);
      return compare(one.value, other.value) * (down ? -1 : 1);
    })
    .map(({ row }) => row);
