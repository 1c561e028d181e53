import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { ListColumn, ListValue } from '#shared/domain/list/columns.ts';
import { harmlessLine } from '#shared/domain/list/harmless.ts';
import type { ListSource, WriteList } from './list-source.ts';
import { wordOf } from './word-of.ts';

/** The instant in the local time of Viet Nam, still exact: `2026-02-06T00:00:00+07:00`. */
const localIso = (iso: string): string =>
  `${new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;

const textOf = (column: ListColumn, value: ListValue, language: ListSource['language']): string => {
  if (value === null) return '';
  if (column.kind === 'points') return (Number(value) / 100).toFixed(2);
  if (column.kind === 'instant') return localIso(String(value));
  return typeof value === 'number' ? String(value) : harmlessLine(wordOf(column, value, language));
};

async function* linesOf({ shape, rows, language }: ListSource): AsyncGenerator<string[]> {
  const columns = Object.entries(shape.columns);
  yield columns.map(([, column]) => harmlessLine(column[language]));
  for await (const row of rows)
    yield columns.map(([key, column]) => textOf(column, row[key] ?? null, language));
}

/**
 * RFC 4180 with a UTF-8 mark, without which Excel takes Vietnamese letters for another code page. Points have a decimal
 * point and days are ISO: with commas between cells the only pair that is never read as another number (decision 15).
 */
export const writeCsv: WriteList = async function* (source) {
  const lines = stringify({ bom: true, record_delimiter: '\r\n' });
  // A failing source destroys `lines` with its error, which then reaches whoever reads below.
  pipeline(Readable.from(linesOf(source)), lines, () => {});
  for await (const chunk of lines) yield chunk;
};
