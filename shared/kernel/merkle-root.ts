import { sha256 } from './hash.ts';

const hash = (prefix: 0 | 1, ...parts: readonly Uint8Array[]): Buffer =>
  Buffer.from(sha256(Buffer.concat([Uint8Array.of(prefix), ...parts])), 'hex');

/** A whole subtree: how many leaves it has, always a power of two, and its hash. */
type Peak = { readonly leaves: number; readonly hash: Buffer };

/**
 * The Merkle tree hash of texts in their order (RFC 6962, section 2.1: a leaf is hashed after a byte 0, a node after a byte 1),
 * lower-case hexadecimal. Holds a few dozen hashes, however many texts there are.
 */
export const merkleRoot = (texts: Iterable<string>): string => {
  const peaks: Peak[] = [];
  for (const text of texts) {
    let grown: Peak = { leaves: 1, hash: hash(0, Buffer.from(text)) };
    for (let left = peaks.at(-1); left?.leaves === grown.leaves; left = peaks.at(-1)) {
      peaks.pop();
      grown = { leaves: 2 * grown.leaves, hash: hash(1, left.hash, grown.hash) };
    }
    peaks.push(grown);
  }
  const last = peaks.pop();
  if (last === undefined) return sha256('');
  return peaks.reduceRight((right, left) => hash(1, left.hash, right), last.hash).toString('hex');
};
