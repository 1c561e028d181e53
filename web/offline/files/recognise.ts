import type { FileKind } from '#shared/domain/file/file-kinds.ts';

const startsWith = (head: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((letter, index) => head[at + index] === letter.charCodeAt(0));

/** Brands of the HEIF family that phones write (ISO/IEC 23008-12). */
const heicBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

/**
 * The kind of a file by its first bytes (12 are enough), as the server tells it; Office files by their name, since both are ZIP
 * archives. Undefined where it is none that a dossier takes. The server reads the whole file and decides.
 */
export const recogniseFile = (head: Uint8Array, name: string): FileKind | undefined => {
  if (startsWith(head, '%PDF-')) return 'PDF';
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'JPEG';
  if (startsWith(head, '\x89PNG')) return 'PNG';
  if (startsWith(head, 'ftyp', 4))
    return heicBrands.some(brand => startsWith(head, brand, 8)) ? 'HEIC' : undefined;
  if (!startsWith(head, 'PK')) return undefined;
  return /\.docx$/i.test(name) ? 'DOCX' : /\.xlsx$/i.test(name) ? 'XLSX' : undefined;
};
