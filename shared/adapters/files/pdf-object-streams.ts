import { isNativeError } from 'node:util/types';
import { constants, inflateSync } from 'node:zlib';
import { fileLimits } from '#shared/domain/file/file-limits.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { refuse } from './found.ts';
import { type PdfParts, pdfNames } from './pdf-parts.ts';

/** By its type, or by the two entries without which no reader can use it. */
function isObjectStream(names: ReadonlySet<string>): boolean {
  return names.has('ObjStm') || (names.has('N') && names.has('First'));
}

/**
 * Whether the text around a stream speaks of an object stream though its dictionary does not: then a header inside a
 * string has cut the dictionary. In outlines, `First` is a reference and never a number.
 */
function isConcealed(before: string): boolean {
  const names = new Set(pdfNames(before));
  const hasNumbers = /\/(?:F|#46)(?:i|#69)(?:r|#72)(?:s|#73)(?:t|#74)[\s\0]+\d+\b(?![\s\0]+\d+[\s\0]+R)/.test(
    before,
  );
  return names.has('ObjStm') || (isObjectStream(names) && hasNumbers);
}

/** Names of the filters that a body went through, `undefined` when they are written elsewhere in the file. */
function filtersOf(dictionary: string, names: ReadonlySet<string>): readonly string[] | undefined {
  if (!names.has('Filter')) return [];
  const written = /\/Filter[\s\0]*(?:\/(\w+)|\[([^\]]*)\])/.exec(dictionary);
  if (!written) return undefined;
  return written[1] !== undefined ? [written[1]] : [...pdfNames(written[2] ?? '')];
}

function expand(body: Buffer, maxBytes: number): Result<Buffer> {
  try {
    // A viewer uses what it could decode of a cut stream, so the flush mode does too.
    return ok(inflateSync(body, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: maxBytes }));
  } catch (error) {
    if (!(isNativeError(error) && 'code' in error)) throw error;
    if (error.code === 'ERR_BUFFER_TOO_LARGE') return refuse('file.too-complex');
    if (error.code === 'Z_DATA_ERROR' || error.code === 'Z_NEED_DICT') return refuse('file.damaged');
    throw error;
  }
}

/**
 * The text of all compressed object streams and the offset of their first object, one by one, so that only one is in
 * memory.
 * What cannot be expanded with certainty (other filters, predictors, beyond the limits) is refused: nothing stays unread.
 */
export function readObjectStreams(
  { streams }: PdfParts,
  read: (objects: string, first: number) => void,
): Result<null> {
  let left: number = fileLimits.pdfExpandedBytes;
  let count = 0;
  for (const { dictionary, before, body } of streams) {
    const names = new Set(pdfNames(dictionary));
    if (!isObjectStream(names)) {
      if (isConcealed(before)) return refuse('file.disguised');
      continue;
    }
    count += 1;
    const filters = filtersOf(dictionary, names);
    const isReadable =
      filters?.every(filter => filter === 'FlateDecode' || filter === 'Fl') && filters.length <= 1;
    if (!isReadable || names.has('Predictor') || count > fileLimits.pdfObjectStreams || left <= 0) {
      return refuse('file.too-complex');
    }
    const expanded = filters.length === 0 ? ok(body) : expand(body, left);
    if (!expanded.ok) return expanded;
    left -= expanded.value.length;
    read(expanded.value.toString('latin1'), Number(/\/First[\s\0]+(\d{1,9})/.exec(dictionary)?.[1] ?? 0));
  }
  return ok(null);
}
