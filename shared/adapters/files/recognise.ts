import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { refuse } from './found.ts';

/** Kinds by their first bytes; both office formats begin as an archive and are told apart inside. */
export type Container = Exclude<FileKind, 'DOCX' | 'XLSX'> | 'OOXML';

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'mif1'];
const signatures = [
  { container: 'JPEG', matches: (head: Buffer) => head.subarray(0, 3).equals(Buffer.of(0xff, 0xd8, 0xff)) },
  {
    container: 'PNG',
    matches: (head: Buffer) => head.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  },
  {
    container: 'PDF',
    matches: (head: Buffer) => /^(?:\xEF\xBB\xBF)?[\s\0]{0,16}%PDF-/.test(head.toString('latin1', 0, 40)),
  },
  { container: 'OOXML', matches: (head: Buffer) => head.toString('latin1', 0, 4) === 'PK\u0003\u0004' },
  {
    container: 'HEIC',
    matches: (head: Buffer) =>
      head.toString('latin1', 4, 8) === 'ftyp' && heicBrands.includes(head.toString('latin1', 8, 12)),
  },
] as const satisfies readonly { container: Container; matches: (head: Buffer) => boolean }[];

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Name of the stream that holds a password-protected office document inside a compound file. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const sniffedBytes = 65_536;

/** A word for what was sent instead, to be shown to the sender: `gif`, `html`, `exe`… */
async function nameOf(bytes: Buffer): Promise<string> {
  const head = bytes.subarray(0, sniffedBytes);
  const text = head.toString('latin1', 0, 2048).replaceAll('\0', '').toLowerCase();
  if (/<svg\b/.test(text)) return 'svg';
  if (/<(?:!doctype html|html|script|body|iframe)\b/.test(text)) return 'html';
  const known = await fileTypeFromBuffer(head);
  if (known) return known.ext;
  return /^(?:\xEF\xBB\xBF)?\s*<\?xml\b/i.test(text) ? 'xml' : 'unknown';
}

/** What the file is by its content; its name and announced type are never asked. Fails with `file.kind-unknown`. */
export async function recognise(bytes: Buffer): Promise<Result<Container>> {
  const found = signatures.find(({ matches }) => matches(bytes));
  if (found) return ok(found.container);
  if (bytes.subarray(0, 8).equals(compoundFile)) {
    return bytes.includes(encryptedPackage)
      ? refuse('file.encrypted')
      : refuse('file.kind-unknown', { found: 'cfb' });
  }
  return refuse('file.kind-unknown', { found: await nameOf(bytes) });
}
