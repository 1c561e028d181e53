import { timingSafeEqual } from 'node:crypto';
import { sha256 } from './hash.ts';

/** Whether two secrets are equal, in time that depends on neither (both are hashed first, so lengths do not tell either). */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(a), 'hex'), Buffer.from(sha256(b), 'hex'));
