/**
 * Limits that hold for every file, whatever its document type. They bound the work of examining a file and of
 * opening it on an ordinary office computer.
 */
export const fileLimits = {
  /** No file is read further than this (the largest `maxBytes` of the kinds). */
  bytes: 26_214_400,
  pixels: 50_000_000,
  /** Of a picture, held at once while a small one is made: 12.5 megapixels of a progressive JPEG. */
  heldBytes: 75_497_472,
  pdfPages: 500,
  /** Streams of a PDF, segments of a JPEG, chunks of a PNG: a few thousand are normal, millions only cost time. */
  parts: 50_000,
  /** Compressed object streams of a PDF: how many, and how much they may expand to together. */
  pdfObjectStreams: 5_000,
  pdfExpandedBytes: 33_554_432,
  /** A text document compresses up to about 20 times; 100 leaves room and stops bombs. */
  archiveEntries: 1_000,
  archiveRatio: 100,
  archiveExpandedBytes: 209_715_200,
} as const;

/** 10 × 15 cm at 300 dots per inch, the size of a dossier's photos (Circular 26/2014/TT-BCT as amended in 2018). */
export const printSize = { shortSide: 1181, longSide: 1772 } as const;
