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

/** Reads a PNG chunk by chunk with its checksums; nothing may follow the last. Inflates and decodes nothing. */
export function inspectPng(bytes: Buffer): Result<Found> {
  let size: { width: number; height: number } | undefined;
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
      size = { width: content.readUInt32BE(0), height: content.readUInt32BE(4) };
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
