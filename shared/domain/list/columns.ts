import type { Day } from '../calendar/day.ts';

type Words = { readonly vi: string; readonly en: string };

/** What a cell holds, by kind of column. */
type CellOf = {
  text: string;
  /** Digits and letters that name something (a tax code, a selection code): never a number, whatever it looks like. */
  code: string;
  /** Hundredths of a point. */
  points: number;
  /** Whole đồng. */
  money: number;
  count: number;
  /** A calendar year: never grouped by thousands. */
  year: number;
  day: Day;
  /** ISO, UTC; people read it as local time. */
  instant: string;
  flag: boolean;
};

/** `choice`: one of a registry's words; people read the word, machines the key. */
type PlainColumn = Words & { readonly kind: keyof CellOf };
type ChoiceColumn = Words & { readonly kind: 'choice'; readonly labels: Readonly<Record<string, Words>> };
export type ListColumn = PlainColumn | ChoiceColumn;

/** In the order in which they stand, by the key that machines read. */
export type ListColumns = Readonly<Record<string, ListColumn>>;

type ValueOf<C extends ListColumn> = C extends ChoiceColumn
  ? keyof C['labels'] & string
  : C extends PlainColumn
    ? CellOf[C['kind']]
    : never;

/** A row of a list: each column's value, or null where there is none. */
export type RowOf<C extends ListColumns> = { readonly [K in keyof C]: ValueOf<C[K]> | null };

export type ListValue = string | number | boolean | null;
export type ListRow = Readonly<Record<string, ListValue>>;

/** A list without its rows: what it is called, and its columns. */
export type ListShape<C extends ListColumns = ListColumns> = Words & {
  readonly id: string;
  readonly columns: C;
};
