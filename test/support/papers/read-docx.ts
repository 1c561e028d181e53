import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The parts of a DOCX, by name, as bytes. */
export const bytesOfDocx = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> => {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return parts;
};

/** The parts of a DOCX, by name, as text. */
export const partsOfDocx = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await bytesOfDocx(bytes))].map(([name, part]) => [name, part.toString('utf8')]));

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The words of the document's own part, in their order. */
export const wordsOfDocx = (parts: ReadonlyMap<string, string>): string =>
  [...(parts.get('word/document.xml') ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, words = '']) => words.replace(/&\w+;/g, entity => entities[entity] ?? entity))
    .join('');
