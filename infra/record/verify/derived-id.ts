import { canonical, sha256 } from './canonical.ts';

/** Crockford's alphabet, in which ids are written. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id that follows from a value: the first 128 bits of its hash, in 26 characters. */
const idOf = (value: unknown): string => {
  const bits = BigInt(`0x${sha256(canonical(value)).slice(0, 32)}`);
  return Array.from({ length: 26 }, (_, place) =>
    alphabet.charAt(Number((bits >> BigInt(5 * (25 - place))) & 31n)),
  ).join('');
};

/** Under which id the public register shows a unit. */
export const registerId = (roundId: string, unitId: string): string => idOf(['recognition', roundId, unitId]);

/** By which key the public register names an establishment. */
export const establishmentKey = (establishmentId: string): string => idOf(['establishment', establishmentId]);
