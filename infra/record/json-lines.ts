import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Digest = { readonly lines: number; readonly sha256: string };

/** Writes one line each, at the pace of the disk; returns how many, and the SHA-256 of the file. */
export const writeLines = async (
  file: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<Digest> => {
  const hash = createHash('sha256');
  let count = 0;
  const counted = async function* () {
    for await (const line of lines) {
      const text = `${line}\n`;
      hash.update(text);
      count += 1;
      yield text;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(file));
  return { lines: count, sha256: hash.digest('hex') };
};

/** The lines of a file, one at a time. */
export const readLines = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });

/** SHA-256 of a file, read in pieces. */
export const hashFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};
