import { readFileSync } from 'node:fs';

const marks = { '●': 'always', '◐': 'until the round is over' } as const;
type Mark = keyof typeof marks;
const isMark = (text: string | undefined): text is Mark => text !== undefined && text in marks;

/** By route, the columns of `who-may.md` that have a mark, and until when it holds. */
export type WhoMay = ReadonlyMap<string, ReadonlyMap<string, (typeof marks)[Mark]>>;

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());

/** The reviewed table; a route said twice would hide one of its lines. */
export const readWhoMay = (): WhoMay => {
  const text = readFileSync(new URL('who-may.md', import.meta.url), 'utf8');
  const lines = text.split('\n').filter(line => line.startsWith('|'));
  const columns = cellsOf(lines[0] ?? '');
  const rows = lines.slice(2).map(cellsOf);
  const table = new Map(
    rows.map(([route = '', ...cells]) => [
      route,
      new Map(
        columns.slice(1).flatMap((column, index) => {
          const cell = cells[index];
          return isMark(cell) ? [[column, marks[cell]]] : [];
        }),
      ),
    ]),
  );
  if (table.size !== rows.length) throw new Error('a route has two lines');
  return table;
};
