import { fileLimits } from '#shared/domain/file/file-limits.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { refuse } from './found.ts';

type PdfStream = {
  /** Text between the last object header and the body. */
  readonly dictionary: string;
  /** All text since the body before, in case a header inside a string cut the dictionary short. */
  readonly before: string;
  readonly body: Buffer;
};

/** A PDF cut into what is written plainly and the streams in between. */
export type PdfParts = {
  /** Text outside stream bodies: objects, dictionaries, cross-references, trailers. */
  readonly plain: readonly string[];
  readonly streams: readonly PdfStream[];
};

const isBlank = (byte: number | undefined) => byte !== undefined && (byte <= 13 || byte === 32);
const isLineEnd = (byte: number | undefined) => byte === 10 || byte === 13;
const isLetter = (byte: number | undefined) => byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;

/** Names of a PDF with their `#xx` escapes resolved, so that `/J#61vaScript` is no hiding place. */
export function* pdfNames(text: string): Generator<string> {
  for (const [, name = ''] of text.matchAll(/\/([^\s\0/<>[\](){}%]+)/g)) {
    yield name.includes('#')
      ? name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : name;
  }
}

/** Whether the word `stream` at the offset opens a body, rather than being text or the end of `endstream`. */
function opensBody(bytes: Buffer, at: number): boolean {
  if (isLetter(bytes[at - 1])) return false;
  if (isLineEnd(bytes[at + 6])) return true;
  return (
    isBlank(bytes[at + 6]) &&
    bytes
      .toString('latin1', Math.max(0, at - 8), at)
      .trimEnd()
      .endsWith('>>')
  );
}

function bodyStart(bytes: Buffer, at: number): number {
  let start = at + 6;
  while (isBlank(bytes[start]) && !isLineEnd(bytes[start])) start += 1;
  if (bytes[start] === 13) start += 1;
  return bytes[start] === 10 ? start + 1 : start;
}

/** Where the body ends: at its declared length if `endstream` follows there, else at the next `endstream`. */
function bodyEnd(bytes: Buffer, start: number, dictionary: string): number {
  const declared = /\/Length[\s\0]+(\d{1,10})\b(?![\s\0]+\d+[\s\0]+R)/.exec(dictionary)?.[1];
  if (declared !== undefined) {
    const end = start + Number(declared);
    if (
      bytes
        .toString('latin1', end, end + 16)
        .trimStart()
        .startsWith('endstream')
    )
      return end;
  }
  return bytes.indexOf('endstream', start);
}

/**
 * Whether a body holds an object, or another stream: read by a viewer that follows offsets and by nobody else, or the
 * sign that the word `stream` stood in a string. Either way a hiding place.
 */
function hidesStructure(body: Buffer): boolean {
  for (let at = body.indexOf('obj'); at >= 0; at = body.indexOf('obj', at + 3)) {
    if (/\d[\s\0]+\d+[\s\0]+$/.test(body.toString('latin1', Math.max(0, at - 32), at))) return true;
  }
  for (let at = body.indexOf('stream'); at >= 0; at = body.indexOf('stream', at + 6)) {
    if (opensBody(body, at)) return true;
  }
  return false;
}

/**
 * Cuts the file in one pass. Fails with `file.truncated` for a body without end, `file.disguised` for objects inside one,
 * `file.too-complex` for too many.
 */
export function splitPdf(bytes: Buffer): Result<PdfParts> {
  const plain: string[] = [];
  const streams: PdfStream[] = [];
  let from = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (!opensBody(bytes, at)) continue;
    if (streams.length >= fileLimits.parts) return refuse('file.too-complex');
    const before = bytes.toString('latin1', from, at);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf('obj')));
    const start = bodyStart(bytes, at);
    const end = bodyEnd(bytes, start, dictionary);
    if (end < 0) return refuse('file.truncated');
    const body = bytes.subarray(start, end);
    if (hidesStructure(body)) return refuse('file.disguised');
    plain.push(before);
    streams.push({ dictionary, before, body });
    from = end;
    at = end;
  }
  plain.push(bytes.toString('latin1', from));
  return ok({ plain, streams });
}
