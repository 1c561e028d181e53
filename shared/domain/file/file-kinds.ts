type FileKindEntry = {
  readonly mime: string;
  /** Usual file name endings, the first one used when this product names a file. */
  readonly extensions: readonly string[];
  /** The most that any document type may allow; a type may ask for less. */
  readonly maxBytes: number;
  /** Whether a small picture without metadata is made of it. */
  readonly preview: boolean;
};

const megabyte = 1_048_576;

/**
 * Every kind of file that may become part of a dossier, told apart by content, never by name. PDF, JPEG and PNG are
 * what scanners and cameras give; HEIC is a phone's photo, kept without preview; DOCX and XLSX carry the presentation.
 */
export const fileKinds = {
  PDF: { mime: 'application/pdf', extensions: ['pdf'], maxBytes: 25 * megabyte, preview: false },
  JPEG: { mime: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jfif'], maxBytes: 20 * megabyte, preview: true },
  PNG: { mime: 'image/png', extensions: ['png'], maxBytes: 20 * megabyte, preview: true },
  HEIC: { mime: 'image/heic', extensions: ['heic', 'heif'], maxBytes: 20 * megabyte, preview: false },
  DOCX: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    maxBytes: 15 * megabyte,
    preview: false,
  },
  XLSX: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    maxBytes: 15 * megabyte,
    preview: false,
  },
} as const satisfies Record<string, FileKindEntry>;

export type FileKind = keyof typeof fileKinds;
