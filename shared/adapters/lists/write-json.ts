import type { ListColumn, ListRow, ListShape, ListValue } from '#shared/domain/list/columns.ts';
import { describeRows } from '#shared/domain/list/describe-rows.ts';
import { plainWords } from '#shared/domain/wording/plain-words.ts';
import type { WriteList } from './list-source.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const plainValue = (column: ListColumn, value: ListValue): ListValue => {
  if (typeof value === 'string') return plainWords(value);
  return column.kind === 'points' && typeof value === 'number' ? value / 100 : value;
};

const plainRow = ({ columns }: ListShape, row: ListRow) =>
  Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, plainValue(column, row[key] ?? null)]),
  );

/** `{ list, schema, items }`: keys and registry codes instead of headings and words, with the schema of an item. */
export const writeJson: WriteList = async function* ({ shape, rows }) {
  const head = { list: shape.id, schema: describeRows(shape) };
  yield bytesOf(`${JSON.stringify(head).slice(0, -1)},"items":[`);
  let first = true;
  for await (const row of rows) {
    yield bytesOf(`${first ? '\n' : ',\n'}${JSON.stringify(plainRow(shape, row))}`);
    first = false;
  }
  yield bytesOf('\n]}\n');
};
