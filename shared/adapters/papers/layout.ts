import type { Letterhead, LineSize, Paper, Sheet } from '#shared/text/papers/paper.ts';

/**
 * The layout of official papers by Decree 30/2020/NĐ-CP, Annex I, part I: A4, margins, faces and sizes of each part. The
 * Decree gives ranges; these are our choices inside them.
 */

/** Points in a millimetre. */
const mm = 72 / 25.4;

export const page = {
  width: 210 * mm,
  height: 297 * mm,
} as const;

type Kept = Pick<Paper, 'framed'>;

/** No part of the Decree lays out what is framed: its margins are our own, inside the frame. */
export const marginsOf = ({ framed = false }: Kept) =>
  framed
    ? { left: 24 * mm, top: 20 * mm, right: 24 * mm, bottom: 16 * mm }
    : { left: 30 * mm, top: 20 * mm, right: 15 * mm, bottom: 20 * mm };

/** What there is between the margins. */
export const widthOf = (sheet: Pick<Sheet, 'orientation'> & Kept): number => {
  const { left, right } = marginsOf(sheet);
  return (sheet.orientation === 'portrait' ? page.width : page.height) - left - right;
};

/** The double line round a framed page: from the edge, and how thick. */
export const frame = {
  colour: '#8a6a1c',
  lines: [
    { inset: 9 * mm, width: 2 },
    { inset: 11 * mm, width: 0.6 },
  ],
} as const;

/** Sizes in points. */
export const sizes = {
  body: 13,
  /** Tables hold more than lines do. */
  table: 11.5,
  nation: 12,
  motto: 13,
  issuer: 12,
  number: 13,
  title: 14,
  signature: 13,
  recipientsHead: 12,
  recipients: 11,
  caption: 11,
  pageNumber: 13,
} as const;

/** Lines of their own size. What is largest is in red, as on certificates of the State's bodies. */
export const lineStyles: Readonly<
  Record<LineSize, { readonly size: number; readonly above: number; readonly colour?: string }>
> = {
  small: { size: 10, above: 0 },
  body: { size: sizes.body, above: 0 },
  large: { size: 16, above: 6 },
  larger: { size: 24, above: 8 },
  display: { size: 40, above: 8, colour: '#a31515' },
};

export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';

/** The line of number and kind, with room for a number that is not given yet; null on forms. */
export const numberOf = ({ number, symbol }: Letterhead): string | null =>
  number === null
    ? null
    : `Số: ${number === '' ? ' '.repeat(8) : number}${symbol === null ? '' : `/${symbol}`}`;

/** First lines stand 1 cm in. */
export const indent = 10 * mm;
/** Room for the signature and the seal over its left third; less where the page lies on its side. */
export const signatureRoom = ({ orientation }: Pick<Sheet, 'orientation'>): number =>
  (orientation === 'portrait' ? 26 : 17) * mm;
/** Room for a signature by itself. */
export const handSignatureRoom = 14 * mm;
/** A line to write on, by hand. */
export const handLine = 2.5 * mm;
export const qrWidth = 28 * mm;
/** The room that a picture is fitted into. */
export const pictureRoom = { width: 30 * mm, height: 22 * mm } as const;
