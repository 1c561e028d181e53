import { ImageRun, Paragraph, TabStopType } from 'docx';
import { toBuffer } from 'qrcode';
import type { Block, Line } from '#shared/text/papers/paper.ts';
import { handLine, indent, lineStyles, qrWidth, sizes } from '../layout.ts';
import { shareOut } from '../share-out.ts';
import { signatureOf } from './docx-letterhead.ts';
import { paragraphOf, twips } from './docx-lines.ts';
import { pictureOf } from './docx-picture.ts';
import { type Children, gridOf, sideBySide } from './docx-tables.ts';

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

const after = (points: number) => ({ spacing: { after: twips(points) } });
const isEmpty = (line: Line): boolean =>
  (Array.isArray(line) ? line : [line]).every(run => (typeof run === 'string' ? run : run.text) === '');

/** A dotted line up to the right margin: a tabulator with dots, as people make it in Word. */
const dots = (label: string, width: number, more: object = after(3)): Paragraph =>
  paragraphOf(
    `${label}\t`,
    {},
    { tabStops: [{ type: TabStopType.RIGHT, position: twips(width), leader: 'dot' }], ...more },
  );

const runsOf = (line: Line) => (Array.isArray(line) ? line : [line]);

/** How each block is written; `width` is what there is of the page. */
const writers: {
  readonly [T in Block['type']]: (block: BlockOf<T>, width: number) => Children | Promise<Children>;
} = {
  paragraph: ({ line, align = 'both', indented = false, size = 'body' }) => [
    paragraphOf(
      line,
      { align, ...(size === 'body' ? {} : lineStyles[size]) },
      {
        spacing: { before: twips(lineStyles[size].above), after: twips(5) },
        ...(indented ? { indent: { firstLine: twips(indent) } } : {}),
      },
    ),
  ],
  title: ({ title, about }) => [
    paragraphOf(
      title,
      { bold: true, size: sizes.title, align: 'centre' },
      { spacing: { before: twips(12) }, keepNext: true },
    ),
    ...(about === undefined ? [] : [paragraphOf(about, { bold: true, align: 'centre' }, after(10))]),
  ],
  heading: ({ text }) => [
    paragraphOf(text, { bold: true }, { spacing: { before: twips(5), after: twips(4) }, keepNext: true }),
  ],
  fields: ({ fields }, width) =>
    fields.map(([label, value]) =>
      isEmpty(value)
        ? dots(`${label}: `, width)
        : paragraphOf([`${label}: `, ...runsOf(value)], { align: 'both' }, after(3)),
    ),
  list: ({ items, numbered = false }) =>
    items.map((item, index) =>
      paragraphOf(
        numbered ? [`${index + 1}. `, ...runsOf(item)] : item,
        { align: 'both' },
        { ...after(2), indent: { left: twips(12) } },
      ),
    ),
  table: ({ columns, rows }, width) => [gridOf(columns, rows, width), paragraphOf('', { size: 6 })],
  columns: async ({ columns, shares }, width) => {
    const widths = shareOut(columns.length, shares, width);
    const filled = await Promise.all(
      columns.map(async (blocks, index) => {
        const own = widths[index] ?? 0;
        return { children: await childrenOf(blocks, own - 12), width: own };
      }),
    );
    return [sideBySide(filled)];
  },
  picture: ({ jpeg }) => [pictureOf(jpeg)],
  qr: async ({ content, caption }) => [
    new Paragraph({
      alignment: 'center',
      children: [
        new ImageRun({
          type: 'png',
          data: await toBuffer(content, { errorCorrectionLevel: 'M', margin: 1, scale: 6 }),
          transformation: { width: (qrWidth * 4) / 3, height: (qrWidth * 4) / 3 },
        }),
      ],
    }),
    paragraphOf(caption, { italic: true, size: sizes.caption, align: 'centre' }, after(6)),
  ],
  blank: ({ lines }, width) =>
    Array.from({ length: lines }, () => dots('', width, { spacing: { before: twips(handLine) } })),
  signature: ({ signature }) => signatureOf(signature),
  'new-page': () => [paragraphOf('', {}, { pageBreakBefore: true })],
};

/** Dispatch by type; the table above is exhaustive, which TypeScript cannot follow through a union. */
export const childrenOf = async (blocks: readonly Block[], width: number): Promise<Children> => {
  const written = await Promise.all(
    blocks.map(block =>
      (writers[block.type] as (block: Block, width: number) => Children | Promise<Children>)(block, width),
    ),
  );
  return written.flat();
};
