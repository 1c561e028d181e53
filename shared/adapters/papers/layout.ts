import type { Letterhead, Sheet } from '#shared/text/papers/paper.ts';

/**
 * The layout of official papers by Decree 30/2020/NĐ-CP, Annex I, part I: A4, margins, faces and sizes of each part. The
 * Decree gives ranges; these are our choices inside them.
 */

/** Points in a millimetre. */
const mm = 72 / 25.4;

export const page = {
  width: 210 * mm,
  height: 297 * mm,
  margins: { left: 30 * mm, top: 20 * mm, right: 15 * mm, bottom: 20 * mm },
} as const;

/** What there is between the margins. */
export const widthOf = ({ orientation }: Pick<Sheet, 'orientation'>): number =>
  (orientation === 'portrait' ? page.width : page.height) - page.margins.left - page.margins.right;

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
/** A line to write on, by hand. */
export const handLine = 2.5 * mm;
export const qrWidth = 28 * mm;
