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

/** First lines stand 1 cm in. */
export const indent = 10 * mm;
/** Room for the signature and the seal over its left third. */
export const signatureRoom = 26 * mm;
/** A line to write on, by hand. */
export const handLine = 8 * mm;
export const qrWidth = 28 * mm;
