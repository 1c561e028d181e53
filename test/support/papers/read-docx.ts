import { filesOfZip } from './read-zip.ts';

/** The parts of a DOCX, by name, as text. */
export const partsOfDocx = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await filesOfZip(bytes))].map(([name, part]) => [name, part.toString('utf8')]));

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
