import {
  BorderStyle,
  type ISectionOptions,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Column, Line, Row } from '#shared/text/papers/paper.ts';
import { sizes } from '../layout.ts';
import { columnWidths } from '../table-widths.ts';
import { paragraphOf, type Style, twips } from './docx-lines.ts';

/** Paragraphs and tables, in their order. */
export type Children = readonly ISectionOptions['children'][number][];

const cell = (children: Children, width: number, more: { readonly columnSpan?: number } = {}) =>
  new TableCell({
    children: [...children] as never,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...more,
  });

const words = (line: Line, style: Style) => [paragraphOf(line, { size: sizes.table, ...style })];

/** A table whose head comes again on each page and whose rows are not broken in two. */
export const gridOf = (columns: readonly Column[], rows: readonly Row[], width: number): Table => {
  const widths = columnWidths(columns, width, sizes.table);
  const rowOf = (row: Row) =>
    new TableRow({
      cantSplit: true,
      children:
        'across' in row
          ? [cell(words(row.across, { bold: true }), width, { columnSpan: columns.length })]
          : columns.map(({ align }, index) =>
              cell(words(row[index] ?? '', align === undefined ? {} : { align }), widths[index] ?? 0),
            ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cell(words(column.head, { bold: true, align: 'centre' }), widths[index] ?? 0),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    width: { size: twips(width), type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    borders: Object.fromEntries(
      ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map(side => [
        side,
        { style: BorderStyle.SINGLE, size: 4, color: '000000' },
      ]),
    ),
    rows: [head, ...rows.map(rowOf)],
  });
};

/** What stands side by side: a table without lines. */
export const sideBySide = (
  columns: readonly { readonly children: Children; readonly width: number }[],
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(({ width }) => twips(width)),
    width: { size: columns.reduce((sum, { width }) => sum + twips(width), 0), type: WidthType.DXA },
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ children, width }) =>
            new TableCell({
              children: [...children] as never,
              width: { size: twips(width), type: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
