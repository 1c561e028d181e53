import { sha256 } from './hash.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A time (milliseconds) as the first ten characters of a ULID. */
const timePart = (at: number): string => {
  let rest = at;
  let text = '';
  for (let place = 0; place < 10; place += 1) {
    text = `${letters[rest % 32]}${text}`;
    rest = Math.floor(rest / 32);
  }
  return text;
};

/** The id that follows from a time and a seed: what is made again from the same facts has the same id, so it is there once. */
export const derivedId = (at: number, seed: string): string => {
  const bytes = sha256(seed).match(/../g) ?? [];
  return `${timePart(at)}${bytes
    .slice(0, 16)
    .map(byte => letters[Number.parseInt(byte, 16) % 32])
    .join('')}`;
};
