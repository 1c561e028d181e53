import type { Paper } from '#shared/text/papers/paper.ts';

/**
 * Marks that change how the words around them read (bidirectional embeddings, overrides, isolates and their signs), and
 * control characters: no name needs them, and a paper must read as it is stored.
 */
const unwanted = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]|\p{Cs}/gu;

const plain = (text: string): string => text.normalize('NFC').replace(unwanted, '');

const plainly = (value: unknown): unknown => {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plainly(member)]));
};

/** The same paper with every word inert: the one place where that is seen to, for all formats. */
export const plainPaper = (paper: Paper): Paper => plainly(paper) as Paper;
