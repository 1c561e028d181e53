import { hashOf } from './hash.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id in the form of a ULID that follows from a value: the same value always has the same id, and the id does not tell
 * the value. For records that are made again from what they describe, and for addresses that must not show another id.
 */
export const idOfValue = (value: unknown): string => {
  let rest = BigInt(`0x${hashOf(value).slice(0, 32)}`);
  let id = '';
  for (let place = 0; place < 26; place += 1) {
    id = (alphabet[Number(rest % 32n)] ?? '') + id;
    rest /= 32n;
  }
  return id;
};
