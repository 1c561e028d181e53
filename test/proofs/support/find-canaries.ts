import { readPdf } from '../../support/papers/read-pdf.ts';
import { filesOfZip } from '../../support/papers/read-zip.ts';
import type { Canary } from './plant-canaries.ts';

/** As it may be set: in lines, in groups of digits, in capitals. */
const flat = (text: string): string => text.toLowerCase().replace(/[\s.,\-\u00a0]/g, '');

/** The canaries whose whole value stands in a text, however it is set there. */
export const canariesIn = (text: string, planted: ReadonlyMap<string, Canary>): readonly Canary[] => {
  const plain = flat(text);
  const tokens = new Set([...plain.matchAll(/zq[0-9a-z]{4}k|731\d{6}/g)].map(([token]) => token));
  return [...tokens].flatMap(token => planted.get(token) ?? []);
};

/** The words of a made file, by its ending: of every part, its names and what it says of itself included. */
export const wordsOfFile = async (format: string, bytes: Uint8Array): Promise<string> => {
  if (format === 'pdf' && Buffer.from(bytes).toString('latin1').startsWith('%PDF')) {
    const { pages, info } = await readPdf(bytes);
    return [...pages, JSON.stringify(info)].join('\n');
  }
  if (!['docx', 'xlsx', 'zip'].includes(format)) return Buffer.from(bytes).toString();
  const parts = await filesOfZip(bytes);
  const words = await Promise.all(
    [...parts].map(async ([name, part]) =>
      [name, await wordsOfFile(/\.(pdf|docx|xlsx|zip)$/.exec(name)?.[1] ?? '', part)].join('\n'),
    ),
  );
  return words.join('\n');
};
