import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { ReadCsv } from '#shared/application/public-ports.ts';

const rowsSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/** Characters of one row: far beyond what any line of ours holds. */
const longestRow = 20_000;

/** The separator that the heading uses: Excel in Vietnamese writes semicolons. */
const separatorOf = (csv: string): ',' | ';' | '\t' => {
  const heading = csv.slice(0, csv.search(/[\r\n]|$/));
  const count = (mark: string) => heading.split(mark).length;
  if (count('\t') > count(',') && count('\t') > count(';')) return '\t';
  return count(';') > count(',') ? ';' : ',';
};

/**
 * Rows of a CSV text (RFC 4180, with or without UTF-8 mark) with the line each begins in; blank lines are left out. The
 * apostrophe that our own lists put before what would start a formula is taken off again.
 */
export const readCsv: ReadCsv = csv => {
  try {
    // With `info` each row comes with where it stood; the package's types do not say so.
    const rows = rowsSchema.parse(
      parse(csv, {
        bom: true,
        delimiter: separatorOf(csv.replace(/^\uFEFF/, '')),
        info: true,
        max_record_size: longestRow,
        relax_column_count: true,
        skip_empty_lines: true,
      }),
    );
    return rows.flatMap(({ record, info }) => {
      const inside = record.join('').split('\n').length - 1;
      const cells = record.map(cell => cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/u, ''));
      return cells.every(cell => cell.trim() === '') ? [] : [{ line: info.lines - inside, cells }];
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
};
