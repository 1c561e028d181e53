import { isNativeError } from 'node:util/types';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { fileLimits } from '#shared/domain/file/file-limits.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { isLayoutSafe, isSafeEntry } from './archive-entries.ts';
import { type Found, refuse } from './found.ts';
import { isXml, judgeParts, type OfficePart } from './office-parts.ts';
import { openFieldReader } from './word-fields.ts';

/** Of every part its beginning is kept; of the small parts that say what the file links to, all. */
const headBytes = 4096;
const linkPartBytes = 2_097_152;
const isLinkPart = (name: string) => name.endsWith('.rels') || name === '[Content_Types].xml';
/** Small parts may be all blanks; a ratio is asked only of what costs something. */
const ratioFromBytes = 1_048_576;

/** Part of the names of all marks of a field, in either width of characters; what lacks it need not be read as XML. */
const fieldMarks = ['fld', 'instr'].flatMap(mark => [Buffer.from(mark), Buffer.from(mark, 'utf16le')]);
const longestMark = Math.max(...fieldMarks.map(mark => mark.length));

type Read = {
  readonly part: Omit<OfficePart, 'fieldsReachOut'>;
  readonly mayHoldFields: boolean;
  readonly expanded: number;
};

async function readPart(zip: ZipFile, entry: Entry, budget: number): Promise<Result<Read>> {
  const wanted = isLinkPart(entry.fileName) ? linkPartBytes : headBytes;
  const kept: Buffer[] = [];
  let keptBytes = 0;
  let expanded = 0;
  let mayHoldFields = false;
  let end = Buffer.alloc(0);
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    // Streams of yauzl carry buffers; their type says `any`.
    const bytes = chunk as Buffer;
    expanded += bytes.length;
    const isBomb = expanded > ratioFromBytes && expanded > entry.compressedSize * fileLimits.archiveRatio;
    if (expanded > budget || isBomb) return refuse('file.archive-bomb');
    const joined = Buffer.concat([end, bytes]);
    mayHoldFields ||= fieldMarks.some(mark => joined.includes(mark));
    end = Buffer.from(joined.subarray(-longestMark));
    if (keptBytes < wanted) kept.push(Buffer.from(bytes.subarray(0, wanted - keptBytes)));
    keptBytes += bytes.length;
  }
  if (isLinkPart(entry.fileName) && expanded > linkPartBytes) return refuse('file.archive-bomb');
  return ok({ part: { name: entry.fileName, head: Buffer.concat(kept) }, mayHoldFields, expanded });
}

async function fieldsReachOut(zip: ZipFile, entry: Entry): Promise<boolean> {
  const fields = openFieldReader();
  for await (const chunk of await zip.openReadStreamPromise(entry)) fields.take(chunk as Buffer);
  return fields.reachesOut();
}

async function readParts(zip: ZipFile, fileBytes: number): Promise<Result<readonly OfficePart[]>> {
  if (zip.entryCount > fileLimits.archiveEntries) return refuse('file.archive-bomb');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  if (entries.some(entry => entry.isEncrypted())) return refuse('file.encrypted');
  if (!entries.every(isSafeEntry) || !isLayoutSafe(entries)) return refuse('file.archive-unsafe');
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (declared > fileLimits.archiveExpandedBytes) return refuse('file.archive-bomb');

  let left = Math.min(fileLimits.archiveExpandedBytes, fileBytes * fileLimits.archiveRatio + ratioFromBytes);
  const parts: OfficePart[] = [];
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const read = await readPart(zip, entry, left);
    if (!read.ok) return read;
    left -= read.value.expanded;
    const { part, mayHoldFields } = read.value;
    parts.push({
      ...part,
      fieldsReachOut: mayHoldFields && isXml(part) && (await fieldsReachOut(zip, entry)),
    });
  }
  return ok(parts);
}

/** Messages of yauzl for archives that lie about names or sizes; every other one is damage. */
const unsafeMessage =
  /relative path|absolute path|invalid characters|bytes in the stream|size mismatch|multi-disk/i;

/**
 * Reads a DOCX or XLSX part by part under caps on count, size and ratio, whatever the archive declares; no more than the
 * heads of its parts are in memory. Nothing is unpacked to disk; XML is read only for fields.
 */
export async function inspectOoxml(bytes: Buffer): Promise<Result<Found>> {
  try {
    const zip = await fromBufferPromise(bytes, {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    if (zip.comment.length > 0) return refuse('file.disguised');
    const parts = await readParts(zip, bytes.length);
    return parts.ok ? judgeParts(parts.value) : parts;
  } catch (error) {
    // yauzl and zlib have no error classes; all input is in memory, so an Error here is about the bytes.
    if (!isNativeError(error) || error.name !== 'Error') throw error;
    return refuse(unsafeMessage.test(error.message) ? 'file.archive-unsafe' : 'file.damaged');
  }
}
