import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Block, Column, Line, LineSize, Row } from '#shared/text/papers/paper.ts';
import { handLine, indent, lineStyles, pictureRoom, qrWidth, signatureRoom, sizes } from '../layout.ts';
import { shareOut } from '../share-out.ts';
import { columnWidths } from '../table-widths.ts';
import { signatureOf } from './pdf-letterhead.ts';
import { alignmentOf, isEmpty, runsOf, textOf } from './pdf-lines.ts';
import { rowsHold } from './rows-hold.ts';

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

const below = (points: number) => ({ margin: [0, 0, 0, points] as [number, number, number, number] });

/** A dotted line to the end of the column, to be filled in by hand: the lower border of an empty cell. */
const dotted = (): Content => ({
  table: { widths: ['*'], body: [[{ text: ' ', border: [false, false, false, true] }]] },
  layout: 'dotted',
});

const fieldOf = ([label, value]: readonly [string, Line]): Content =>
  isEmpty(value)
    ? {
        columns: [
          { width: 'auto', text: `${label}:`, noWrap: true },
          { width: '*', stack: [dotted()] },
        ],
        columnGap: 4,
        ...below(3),
      }
    : textOf([`${label}: `, ...runsOf(value)], { alignment: 'justify', ...below(3) });

const cellOf = (line: Line, column: Column): TableCell => ({
  text: runsOf(line),
  alignment: alignmentOf(column.align),
  fontSize: sizes.table,
});

const headOf = ({ head }: Column): TableCell => ({
  text: head,
  bold: true,
  alignment: 'center',
  verticalAlignment: 'middle',
  fontSize: sizes.table,
});

const rowOf = (row: Row, columns: readonly Column[]): TableCell[] =>
  'across' in row
    ? [
        { text: runsOf(row.across), bold: true, colSpan: columns.length, fontSize: sizes.table },
        ...columns.slice(1).map(() => ({})),
      ]
    : columns.map((column, index) => cellOf(row[index] ?? '', column));

const tableOf = ({ columns, rows }: BlockOf<'table'>, width: number): Content => {
  const widths = columnWidths(columns, width - tableBorders(columns.length), sizes.table);
  const held = rowsHold(rows, widths, sizes.table);
  return {
    table: {
      headerRows: 1,
      dontBreakRows: held,
      keepWithHeaderRows: held ? 1 : 0,
      widths: [...widths],
      body: [columns.map(headOf), ...rows.map(row => rowOf(row, columns))],
    },
    layout: 'grid',
    margin: [0, 4, 0, 8],
  };
};

/** What borders and the room beside them take of a table's width (the `grid` of `pdf.ts`). */
const tableBorders = (columns: number): number => columns * 8 + (columns + 1) * 0.5;

/** Between columns of blocks. */
const columnGap = 16;

const lineOf = (name: LineSize) => {
  const { size, above, colour } = lineStyles[name];
  return { fontSize: size, margin: [0, above, 0, 5], ...(colour === undefined ? {} : { color: colour }) };
};

/** How each block is written; `width` is what there is of the page. */
const writers: { readonly [T in Block['type']]: (block: BlockOf<T>, width: number) => Content } = {
  paragraph: ({ line, align = 'both', indented = false, size = 'body' }) =>
    textOf(line, {
      ...lineOf(size),
      alignment: alignmentOf(align),
      ...(indented ? { leadingIndent: indent } : {}),
    }),
  title: ({ title, about }) => ({
    stack: [
      { text: title, bold: true, fontSize: sizes.title, alignment: 'center' },
      ...(about === undefined ? [] : [{ text: about, bold: true, alignment: 'center' as const }]),
    ],
    margin: [0, 12, 0, 10],
  }),
  heading: ({ text }) => ({ text, bold: true, headlineLevel: 1, margin: [0, 5, 0, 4] }),
  fields: ({ fields }) => ({ stack: fields.map(fieldOf), ...below(2) }),
  list: ({ items, numbered = false }) => {
    const lines = items.map(item => textOf(item, { alignment: 'justify', ...below(2) }));
    return numbered ? { ol: lines, ...below(4) } : { ul: lines, type: 'none', ...below(4) };
  },
  table: tableOf,
  columns: ({ columns, shares }, width) => {
    const widths = shareOut(columns.length, shares, width - columnGap * (columns.length - 1));
    return {
      columns: columns.map((blocks, index) => ({
        width: shares === undefined ? '*' : widths[index],
        stack: contentOf(blocks, widths[index] ?? 0),
      })),
      columnGap,
      ...below(4),
    };
  },
  picture: ({ jpeg }) => ({
    image: `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`,
    fit: [pictureRoom.width, pictureRoom.height],
    alignment: 'center',
  }),
  qr: ({ content, caption }) => ({
    stack: [
      { qr: content, fit: qrWidth, eccLevel: 'M', alignment: 'center' },
      { text: caption, fontSize: sizes.caption, italics: true, alignment: 'center', margin: [0, 3, 0, 0] },
    ],
    unbreakable: true,
    margin: [0, 6, 0, 6],
  }),
  blank: ({ lines }) => ({
    stack: Array.from({ length: lines }, () => ({ stack: [dotted()], margin: [0, handLine, 0, 0] })),
    ...below(6),
  }),
  signature: ({ signature }) => signatureOf(signature, signatureRoom({ orientation: 'portrait' })),
  'new-page': () => ({ text: '', pageBreak: 'after' }),
};

/** Dispatch by type; the table above is exhaustive, which TypeScript cannot follow through a union. */
export const contentOf = (blocks: readonly Block[], width: number): Content[] =>
  blocks.map(block => (writers[block.type] as (block: Block, width: number) => Content)(block, width));
