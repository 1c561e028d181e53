import { createReadStream } from 'node:fs';
import { ok, type Result } from '#shared/kernel/result.ts';
import { refuse } from './found.ts';

/** A path, the bytes themselves, or a stream of them. */
export type FileSource = string | Uint8Array | AsyncIterable<Uint8Array>;

/** The whole file, read no further than the limit: `file.too-large` beyond it. A stream is closed when it is cut short. */
export async function readBounded(source: FileSource, maxBytes: number): Promise<Result<Buffer>> {
  const tooLarge = refuse('file.too-large', { maxBytes });
  if (source instanceof Uint8Array) {
    if (source.byteLength > maxBytes) return tooLarge;
    return ok(Buffer.from(source.buffer, source.byteOffset, source.byteLength));
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of typeof source === 'string' ? createReadStream(source) : source) {
    length += chunk.byteLength;
    if (length > maxBytes) return tooLarge;
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks, length));
}
