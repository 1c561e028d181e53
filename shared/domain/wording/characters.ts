/**
 * Characters that a reader cannot see or that change the order of what he sees. In a name they would let a
 * certificate read otherwise than it was checked, so they are refused, never silently removed.
 */
const invisibleInNames = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** The emoji presentation mark is harmless outside names. */
const invisibleInLines = /(?!\uFE0F)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const invisibleInTexts = /(?!\n|\t|\uFE0F)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** After NFC a Vietnamese letter carries no separate mark; three in a row only deface the text around them. */
const piledMarks = /\p{M}{3}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** What nearly all text here is made of: none of it is forbidden. The classes above take a cold function 10 ms to compile. */
const plain = /^[ -~À-ɏẠ-ỹ]*$/;
const plainLetterOrDigit = /[0-9A-Za-z]/;

export type Wording = 'name' | 'line' | 'text';

const forbidden = {
  name: invisibleInNames,
  line: invisibleInLines,
  text: invisibleInTexts,
} as const satisfies Record<Wording, RegExp>;

/** Whether normalised text holds a control, bidi, zero-width, private-use or unassigned character, or a lone surrogate. */
export function hasForbiddenCharacter(text: string, wording: Wording): boolean {
  if (plain.test(text)) return false;
  return !text.isWellFormed() || forbidden[wording].test(text) || piledMarks.test(text);
}

/** Whether there is anything in the text that could be read aloud. */
export function hasLetterOrDigit(text: string): boolean {
  return plainLetterOrDigit.test(text) || letterOrDigit.test(text);
}
