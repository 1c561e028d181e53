import { type CellValue, type ColumnDef, writeXlsxStream } from 'hucre/xlsx';
import type { ListColumn, ListValue } from '#shared/domain/list/columns.ts';
import { harmlessCell } from '#shared/domain/list/harmless.ts';
import type { ListSource, WriteList } from './list-source.ts';
import { wordOf } from './word-of.ts';

/** Spreadsheets know no time zone: an instant stands as the local time of Viet Nam, +07:00 all year. */
const offsetMilliseconds = 7 * 3_600_000;

type Look = { readonly width: number; readonly format?: string };

/** Built-in patterns: Excel shows them with the separators that its user set. `@` is text, also of digits alone. */
const looks = {
  text: { width: 32, format: '@' },
  code: { width: 18, format: '@' },
  choice: { width: 24, format: '@' },
  points: { width: 10, format: '#,##0.00' },
  money: { width: 18, format: '#,##0' },
  count: { width: 10, format: '#,##0' },
  year: { width: 8, format: '0' },
  day: { width: 12, format: 'dd/mm/yyyy' },
  instant: { width: 18, format: 'hh:mm dd/mm/yyyy' },
  flag: { width: 10, format: '@' },
} as const satisfies Record<ListColumn['kind'], Look>;

/** `_x003D_` in a cell's text means `=` (ECMA-376, ST_Xstring): escaped, so that it is read as it was written. */
const literal = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const columnOf = (column: ListColumn, language: ListSource['language']): ColumnDef => {
  const { width, format } = looks[column.kind];
  const header = harmlessCell(column[language]);
  return { header, width: Math.max(width, header.length + 2), numFmt: format };
};

const cellOf = (column: ListColumn, value: ListValue, language: ListSource['language']): CellValue => {
  if (value === null) return null;
  if (typeof value === 'number') return column.kind === 'points' ? value / 100 : value;
  if (column.kind === 'day') return new Date(`${value}T00:00:00Z`);
  if (column.kind === 'instant') return new Date(Date.parse(String(value)) + offsetMilliseconds);
  return literal(harmlessCell(wordOf(column, value, language)));
};

/** What a sheet may be called: 31 characters, without those that stand in references. */
export const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();

async function* cellsOf({ shape, rows, language }: ListSource): AsyncGenerator<CellValue[]> {
  const columns = Object.entries(shape.columns);
  for await (const row of rows)
    yield columns.map(([key, column]) => cellOf(column, row[key] ?? null, language));
}

/** One sheet, its head frozen; numbers and days are typed cells, everything else is text: no cell is ever a formula. */
export const writeXlsx: WriteList = source =>
  writeXlsxStream(cellsOf(source), {
    name: sheetName(source.shape[source.language]),
    columns: Object.values(source.shape.columns).map(column => columnOf(column, source.language)),
    freezePane: { rows: 1 },
  });
