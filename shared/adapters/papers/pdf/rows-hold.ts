import type { Line, Row } from '#shared/text/papers/paper.ts';
import { page } from '../layout.ts';
import { runsOf } from './pdf-lines.ts';

/** About what a letter takes, in ems, and a line, with its share of the room around it. */
const letter = 0.6;
const leading = 1.25;

/** A row that is held together must fit a page that lies on its side, below the table's head. */
const room = page.width * 0.5;

const heightOf = (line: Line, width: number, fontSize: number): number =>
  runsOf(line)
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .reduce((sum, { length }) => sum + Math.max(1, Math.ceil((length * letter * fontSize) / width)), 0) *
  leading *
  fontSize;

/**
 * Whether every row may be kept from breaking over pages. What pdfmake must not break and finds no page for it draws below the
 * page, table head and all, where nobody sees it: a table with so long a row breaks where it must.
 */
export const rowsHold = (rows: readonly Row[], widths: readonly number[], fontSize: number): boolean =>
  rows.every(row =>
    'across' in row ? true : row.every((line, index) => heightOf(line, widths[index] ?? 1, fontSize) < room),
  );
