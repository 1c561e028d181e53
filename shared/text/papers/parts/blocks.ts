import type { Align, Block, Column, Line, Row, Run } from '../paper.ts';

export const bold = (text: string): Run => ({ text, bold: true });
export const italic = (text: string): Run => ({ text, italic: true });

/** A line of its own: at the left, in the middle or at the right. */
export const line = (text: Line, align: Align = 'left'): Extract<Block, { type: 'paragraph' }> => ({
  type: 'paragraph',
  line: text,
  align,
});

/** A paragraph of running text. */
export const paragraph = (text: Line): Block => ({ type: 'paragraph', line: text, indented: true });

export const title = (words: string, about?: string): Block => ({
  ...{ type: 'title', title: words },
  ...(about === undefined ? {} : { about }),
});

export const heading = (text: string): Block => ({ type: 'heading', text });

export const fields = (...labelled: readonly (readonly [label: string, value: Line])[]): Block => ({
  type: 'fields',
  fields: labelled,
});

export const list = (items: readonly Line[]): Block => ({ type: 'list', items });

export const table = (columns: readonly Column[], rows: readonly Row[]): Block => ({
  type: 'table',
  columns,
  rows,
});

/** The column that numbers the rows. */
export const numberColumn: Column = { head: 'STT', share: 5, align: 'centre' };

/** To whom a paper is written. */
export const addressedTo = (...names: readonly string[]): Block =>
  names.length === 1
    ? line(['Kính gửi: ', bold(names[0] ?? '')], 'centre')
    : { type: 'fields', fields: names.map((name, index) => [index === 0 ? 'Kính gửi' : '', bold(name)]) };

/** What heads a paper whose matter is not closed yet. */
export const draftMark: Block = line(bold('DỰ THẢO'), 'right');

/** A value that is given, or nothing, which a form shows as room for a hand. */
export const given = (value: string | null | undefined): string => value ?? '';
