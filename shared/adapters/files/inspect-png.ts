import { crc32 } from 'node:zlib';
import { fileLimits } from '#shared/domain/file/file-limits.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { holdsPageMarkup } from './disguise.ts';
import { type Found, refuse } from './found.ts';

const signatureLength = 8;
/** Chunks of text and profiles, in which markup would hide; compressed ones are shown by no sniffing reader. */
const textChunks = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'iCCP'];
/** Bytes after the last chunk that careless writers leave. */
const slackBytes = 16;

/** Rows that a decoder keeps while it makes a picture smaller. */
const rowsKept = 1536;
/** Samples of a pixel by colour type (PNG 1.2, 4.1.1). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 3, 4: 2, 6: 4 };

/** From the header: of an interlaced picture all rows are held, of another those in work. */
function measure(header: Buffer) {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth = 8, colours = 6, , , interlace = 0] = header.subarray(8);
  const row = width * (samples[colours] ?? 4) * (depth > 8 ? 2 : 1);
  return { width, height, heldBytes: row * (interlace === 0 ? Math.min(height, rowsKept) : height) };
}

/** Reads a PNG chunk by chunk with its checksums; nothing may follow the last. Inflates and decodes nothing. */
export function inspectPng(bytes: Buffer): Result<Found> {
  let size: ReturnType<typeof measure> | undefined;
  let isAnimated = false;
  let hasPixels = false;
  let at = signatureLength;
  let chunks = 0;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    chunks += 1;
    if (chunks > fileLimits.parts) return refuse('file.too-complex');
    if (end > bytes.length) return refuse('file.truncated');
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(end - 4))
      return refuse('file.damaged');
    if (textChunks.includes(type) && holdsPageMarkup(content.toString('latin1')))
      return refuse('file.disguised');
    if ((type === 'IHDR') !== (at === signatureLength)) return refuse('file.damaged');
    if (type === 'IHDR') {
      if (length !== 13) return refuse('file.damaged');
      size = measure(content);
    }
    isAnimated ||= type === 'acTL';
    hasPixels ||= type === 'IDAT';
    at = end;
    if (type === 'IEND') {
      if (!size || !hasPixels || size.width === 0 || size.height === 0) return refuse('file.damaged');
      if (bytes.length - end > slackBytes) return refuse('file.disguised');
      return ok({ kind: 'PNG', ...size, animated: isAnimated });
    }
  }
  return refuse('file.truncated');
}
