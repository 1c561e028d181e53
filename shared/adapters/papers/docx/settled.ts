import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { RenderFacts } from '#shared/application/ports.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { archive } from '../zip.ts';

/** The library stamps the file with the moment of its making, inside and in the archive's entries. */
async function* settledParts(bytes: Buffer, at: number) {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const part = await buffer(await zip.openReadStreamPromise(entry));
    const isCore = entry.fileName === 'docProps/core.xml';
    yield {
      name: entry.fileName,
      bytes: isCore
        ? Buffer.from(part.toString('utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, isoOf(at)))
        : part,
    };
  }
}

/** The same document as of the instant of its facts. */
export const settled = async (bytes: Buffer, facts: RenderFacts): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive(settledParts(bytes, facts.at), facts)) pieces.push(piece);
  return Buffer.concat(pieces);
};
