const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Letters that Vietnamese sorts after their plain ones, as the plain one and a mark that sorts after all letters. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/ă/g, 'a{'],
  [/â/g, 'a|'],
  [/đ/g, 'd{'],
  [/ê/g, 'e{'],
  [/ô/g, 'o{'],
  [/ơ/g, 'o|'],
  [/ư/g, 'u{'],
];

/**
 * Text whose order by code point is the Vietnamese order: letters first (a ă â … d đ e ê …), tones only among equal
 * letters. For stores that sort by bytes.
 */
export const sortKey = (text: string): string => {
  const lower = text.normalize('NFC').toLowerCase();
  const bare = letters.reduce(
    (key, [letter, plain]) => key.replace(letter, plain),
    lower.normalize('NFD').replace(tones, '').normalize('NFC'),
  );
  return `${bare}!${lower.normalize('NFD').replace(/\P{M}/gu, '')}`;
};
