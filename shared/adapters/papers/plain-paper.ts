import { plainWords } from '#shared/domain/wording/plain-words.ts';
import type { Paper } from '#shared/text/papers/paper.ts';

const plainly = (value: unknown): unknown => {
  if (typeof value === 'string') return plainWords(value);
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plainly(member)]));
};

/** The same paper with every word inert: the one place where that is seen to, for all formats. */
export const plainPaper = (paper: Paper): Paper => plainly(paper) as Paper;
