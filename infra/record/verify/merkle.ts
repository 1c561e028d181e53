import { createHash } from 'node:crypto';

const leaf = (text: string): Buffer => createHash('sha256').update('\x00').update(text).digest();
const node = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update('\x01').update(left).update(right).digest();

/** The largest power of two below a number from two on: where RFC 6962 parts a tree. */
const split = (count: number): number => 2 ** Math.ceil(Math.log2(count) - 1);

const hashOf = (texts: readonly string[], from: number, to: number): Buffer => {
  if (to - from === 1) return leaf(texts[from] ?? '');
  const middle = from + split(to - from);
  return node(hashOf(texts, from, middle), hashOf(texts, middle, to));
};

/** The Merkle tree hash over texts (RFC 6962, section 2.1), as its definition says it. */
export const merkleRoot = (texts: readonly string[]): string =>
  (texts.length === 0 ? createHash('sha256').digest() : hashOf(texts, 0, texts.length)).toString('hex');
