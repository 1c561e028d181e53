import * as xlsx from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { partsOfDocx } from '../../support/papers/read-docx.ts';
import { strangeMarks } from './hostile-words.ts';

/** A table as it was given: a heading a column, and of each row what should be read there; null where it is no words. */
export type Expected = {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
};

/** Where some reader sees a cell begin, and a formula in it. */
const formula = /(^|[;\t\r\n|])[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
const formulaAtFirst = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

const withoutQuotes = (text: string): string => text.replaceAll("'", '');

const compare = (cells: readonly (readonly unknown[])[], { keys, rows }: Expected): readonly string[] => [
  ...(cells.length === rows.length ? [] : [`${cells.length} rows for ${rows.length}`]),
  ...rows.flatMap((row, index) =>
    row.flatMap((said, column) => {
      const found = String(cells[index]?.[column]);
      if (said === null || withoutQuotes(found) === withoutQuotes(said)) return [];
      return [`${keys[column]}: ${JSON.stringify(found)} for ${JSON.stringify(said)}`];
    }),
  ),
];

const strange = (text: string): readonly string[] => {
  const found = strangeMarks.exec(text);
  return found === null ? [] : [`strange mark U+${found[0].codePointAt(0)?.toString(16)}`];
};

const inCsv = async (bytes: Buffer, expected: Expected): Promise<readonly string[]> => {
  const lines: string[][] = parse(bytes, { bom: true, record_delimiter: '\r\n' });
  const [head = [], ...cells] = lines;
  const inWords = cells.map(cell => cell.filter((_, column) => expected.rows[0]?.[column] !== null));
  return [
    ...strange(bytes.toString()),
    ...(head.length === expected.keys.length ? [] : [`${head.length} columns`]),
    ...[...head, ...inWords.flat()].filter(cell => formula.test(cell)).map(cell => `formula: ${cell}`),
    ...compare(cells, expected),
  ];
};

/** What would make a spreadsheet calculate, fetch or follow something; and parts that are not XML any more. */
const activeInXlsx =
  /<(f|hyperlink|hyperlinks|externalReference|ddeLink|oleLink|connection|webPublishItem)[\s>/]|TargetMode="External"/g;

const inXlsx = async (bytes: Buffer, expected: Expected): Promise<readonly string[]> => {
  const parts = await partsOfDocx(bytes);
  const book = xlsx.read(bytes, { cellFormula: true, dense: true });
  const sheet: unknown = book.Sheets[book.SheetNames[0] ?? '']?.['!data'];
  const [, ...rows] = cellsSchema.parse(sheet);
  const words = rows.flatMap(row => row.filter((_, column) => expected.rows[0]?.[column] !== null));
  return [
    ...[...parts].flatMap(([name, xml]) => [
      ...[...xml.matchAll(activeInXlsx)].map(([found]) => `active in ${name}: ${found}`),
      ...strange(xml),
    ]),
    ...rows
      .flat()
      .flatMap(({ f, l }) => (f === undefined && l === undefined ? [] : [`active: ${f ?? 'link'}`])),
    ...words.flatMap(({ t, v }) => (t === 's' ? [] : [`no text: ${String(v)}`])),
    ...words.flatMap(({ v }) => (formulaAtFirst.test(String(v)) ? [`formula: ${String(v)}`] : [])),
    ...compare(
      rows.map(row => row.map(({ v }) => v)),
      expected,
    ),
  ];
};

const cellsSchema = z.array(
  z.array(
    z.looseObject({ t: z.string(), v: z.unknown(), f: z.string().optional(), l: z.unknown().optional() }),
  ),
);

const itemsSchema = z.looseObject({ items: z.array(z.record(z.string(), z.unknown())) });

const inJson = async (bytes: Buffer, expected: Expected): Promise<readonly string[]> => {
  const { items } = itemsSchema.parse(JSON.parse(bytes.toString()));
  const cells = items.map(item => expected.keys.map(key => item[key]));
  return [...strange(cells.flat().join('\n')), ...compare(cells, expected)];
};

/** What is wrong in a list, by the format in which it was written. */
export const findInList = { csv: inCsv, xlsx: inXlsx, json: inJson };
