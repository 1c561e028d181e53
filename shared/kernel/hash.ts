import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of text or bytes, lower-case hexadecimal. */
export const sha256 = (input: string | Uint8Array): string =>
  createHash('sha256').update(input).digest('hex');

/** SHA-256 of a value's canonical JSON. */
export const hashOf = (value: unknown): string => sha256(canonicalJson(value));
