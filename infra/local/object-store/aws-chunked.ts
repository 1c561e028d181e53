import { createHash, type Hash } from 'node:crypto';
import { S3Error } from './errors.ts';
import { sameSignature, sha256Hex, sign } from './sigv4.ts';

type ChunkSigning = {
  readonly key: Buffer;
  readonly date: string;
  readonly scope: string;
  readonly seed: string;
};

type ChunkedOptions = {
  /** Present when each chunk carries a signature that continues from the request's. */
  readonly signing?: ChunkSigning;
  /** Called once, with lower-case names, when the trailer is complete and (if signed) verified. */
  readonly onTrailer: (trailer: ReadonlyMap<string, string>) => void;
};

/** A chunk header or trailer longer than this is no client's. */
const maximumLine = 8_192;
const maximumTrailerLines = 16;

const broken = (): S3Error =>
  new S3Error('IncompleteBody', 'The aws-chunked body is malformed or ended before its last chunk.');

/** Reads lines and exact byte counts from a stream of buffers. */
const byteReader = (source: AsyncIterable<Uint8Array>) => {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done === true) return false;
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
    return true;
  };

  return {
    line: async (): Promise<string> => {
      for (;;) {
        const end = held.indexOf('\r\n');
        if (end >= 0) {
          const line = held.toString('latin1', 0, end);
          held = held.subarray(end + 2);
          return line;
        }
        if (held.length > maximumLine || !(await more())) throw broken();
      }
    },
    async *take(count: number): AsyncGenerator<Buffer> {
      let left = count;
      while (left > 0) {
        if (held.length === 0 && !(await more())) throw broken();
        const piece = held.subarray(0, left);
        held = held.subarray(piece.length);
        left -= piece.length;
        if (piece.length > 0) yield piece;
      }
    },
    close: async (): Promise<void> => {
      await iterator.return?.();
    },
  };
};

const signatureChain = (signing: ChunkSigning) => {
  let previous = signing.seed;
  const verify = (kind: string, hashes: readonly string[], given: string | undefined): void => {
    const text = [kind, signing.date, signing.scope, previous, ...hashes].join('\n');
    const expected = sign(signing.key, text);
    if (given === undefined || !sameSignature(expected, given))
      throw new S3Error('SignatureDoesNotMatch', 'The signature of a chunk does not match its bytes.');
    previous = expected;
  };
  return {
    chunk: (hash: Hash, given: string | undefined) =>
      verify('AWS4-HMAC-SHA256-PAYLOAD', [sha256Hex(''), hash.digest('hex')], given),
    trailer: (lines: string, given: string | undefined) =>
      verify('AWS4-HMAC-SHA256-TRAILER', [sha256Hex(lines)], given),
  };
};

const parseTrailerLine = (line: string): [string, string] => {
  const colon = line.indexOf(':');
  if (colon < 1) throw broken();
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
};

/**
 * Decodes an `aws-chunked` body, with or without chunk signatures and trailer ("Signature Calculations for the
 * Authorization Header: Transferring Payload in Multiple Chunks", S3 API Reference).
 *
 * Bytes of a chunk are passed on before its signature is known; a wrong one throws SignatureDoesNotMatch, so the
 * consumer must not commit anything until the iteration has ended.
 */
export async function* decodeAwsChunked(
  source: AsyncIterable<Uint8Array>,
  { signing, onTrailer }: ChunkedOptions,
): AsyncGenerator<Buffer> {
  const reader = byteReader(source);
  const chain = signing === undefined ? undefined : signatureChain(signing);
  try {
    for (let size = -1; size !== 0; ) {
      const header = /^([0-9a-f]{1,10})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(await reader.line());
      if (header === null) throw broken();
      size = Number.parseInt(header[1] ?? '', 16);
      const hash = createHash('sha256');
      for await (const piece of reader.take(size)) {
        if (chain !== undefined) hash.update(piece);
        yield piece;
      }
      chain?.chunk(hash, header[2]);
      if (size > 0 && (await reader.line()) !== '') throw broken();
    }
    const trailer = new Map<string, string>();
    let signed = '';
    for (let line = await reader.line(); line !== ''; line = await reader.line()) {
      const [name, value] = parseTrailerLine(line);
      if (trailer.has(name) || trailer.size >= maximumTrailerLines) throw broken();
      trailer.set(name, value);
      if (name !== 'x-amz-trailer-signature') signed += `${name}:${value}\n`;
    }
    if (signed !== '') chain?.trailer(signed, trailer.get('x-amz-trailer-signature'));
    onTrailer(trailer);
  } finally {
    await reader.close();
  }
}
