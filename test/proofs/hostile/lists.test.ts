import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import { listWriters } from '#shared/adapters/lists/list-formats.ts';
import type { ListColumn, ListRow, ListShape, ListValue } from '#shared/domain/list/columns.ts';
import { listFormats } from '#shared/domain/list/list-format.ts';
import { listKinds } from '#shared/domain/output/list-kinds.ts';
import { collectBytes } from '../../support/collect-bytes.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { type Expected, findInList } from './find-in-lists.ts';
import { allHostile, hostileWords } from './hostile-words.ts';

const isShape = (value: unknown): value is ListShape =>
  typeof value === 'object' && value !== null && 'columns' in value && 'id' in value && 'vi' in value;

/** Every shape of a list that there is, by the folder where they stand. */
const folder = join(import.meta.dirname, '../../../shared/text/lists');
const files = readdirSync(folder).filter(name => name.endsWith('.ts'));
const modules: readonly object[] = await Promise.all(files.map(name => import(join(folder, name))));
const shapes = modules.flatMap(module => Object.values(module).filter(isShape));

/** What begins a cell that a spreadsheet runs, in more ways than names are hostile to anything else. */
const formulas = [
  '+cmd|calc',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  '\t=1',
  '_x003D_1+1',
  'Mẫu;=1+1',
  'Mẫu\n=1',
  "'=1",
];
const rowsOfWords = [
  ...Object.values(hostileWords),
  ...formulas.map(words => ({ typed: words, said: words })),
  { typed: '\u202E=1\u202C', said: '=1' },
  allHostile('=', proofSeed()),
];

const values = {
  ...{ points: 8413, money: 1_000_000, count: 1, year: 2026, flag: true },
  ...{ day: '2026-02-05', instant: '2026-02-05T17:00:00.000Z' },
} as const;

const sampleIn = (column: ListColumn, words: string): ListValue => {
  if (column.kind === 'text' || column.kind === 'code') return words;
  return column.kind === 'choice' ? (Object.keys(column.labels)[0] ?? null) : values[column.kind];
};

/** A row for each kind of hostile words, in every column that has any words of its own. */
const attacked = ({
  columns,
}: ListShape): { readonly rows: readonly ListRow[]; readonly expected: Expected } => {
  const each = Object.entries(columns);
  const rowOf = (words: string) => each.map(([key, column]) => [key, sampleIn(column, words)] as const);
  const isOfWords = ({ kind }: ListColumn) => kind === 'text' || kind === 'code';
  return {
    rows: rowsOfWords.map(({ typed }) => Object.fromEntries(rowOf(typed))),
    expected: {
      keys: Object.keys(columns),
      rows: rowsOfWords.map(({ said }) => each.map(([, column]) => (isOfWords(column) ? said : null))),
    },
  };
};

test('every list says as words what somebody hostile typed, and has nothing in it that runs', async () => {
  const faults: string[] = [];
  let cells = 0;
  for (const shape of shapes)
    for (const format of listFormats) {
      const { rows, expected } = attacked(shape);
      const bytes = await collectBytes(listWriters[format]({ shape, rows, language: 'vi' }));
      const found = await findInList[format](bytes, expected);
      faults.push(...found.map(fault => `${shape.id}, ${format}: ${fault}`));
      cells += expected.rows.flat().filter(said => said !== null).length;
    }
  expect(faults).toEqual([]);
  sayProof('hostile lists', {
    // Beside the kinds of outputs: the ministry's table and its guide, and the report.
    lists: { value: shapes.length, least: Object.keys(listKinds).length + 3 },
    'hostile words': { value: rowsOfWords.length, least: 21 },
    cells: { value: cells, least: 4000 },
  });
}, 180_000);

test('the proof would find a writer that leaves words as they were typed', async () => {
  const [shape] = shapes;
  if (shape === undefined) throw new Error('there is no list');
  const { rows, expected } = attacked(shape);
  const lines = [expected.keys, ...rows.map(row => expected.keys.map(key => row[key]))];
  const raw = Buffer.from(stringify(lines, { record_delimiter: '\r\n' }));
  const faults = await findInList.csv(raw, expected);
  for (const fault of [/^strange mark/, /^formula: =HYPERLINK/, /^formula: Mẫu;=1/])
    expect(faults).toContainEqual(expect.stringMatching(fault));
});
