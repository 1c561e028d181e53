import * as z from 'zod';
import { hasForbiddenCharacter, hasLetterOrDigit, type Wording } from './characters.ts';
import { normaliseLine, normaliseName, normaliseText } from './normalise.ts';

const normalisers = {
  name: normaliseName,
  line: normaliseLine,
  text: normaliseText,
} as const satisfies Record<Wording, (text: string) => string>;

/** A letter with two marks is three code units before NFC and one after; beyond this nothing can fit. */
const longestRaw = (max: number) => max * 4 + 64;

/**
 * The raw length is checked before anything reads the text, so that hostile input costs nothing.
 * The schema normalises without changing its type: it stays a plain string on the wire.
 */
function wordingSchema(wording: Wording, max: number, mayBeEmpty: boolean) {
  return z
    .string({ error: 'text.not-text' })
    .max(longestRaw(max), { error: 'text.too-long', abort: true })
    .overwrite(normalisers[wording])
    .min(mayBeEmpty ? 0 : 1, { error: 'text.empty', abort: true })
    .max(max, { error: 'text.too-long', abort: true })
    .refine(text => !hasForbiddenCharacter(text, wording), {
      error: 'text.forbidden-character',
      abort: true,
    });
}

type Options = { readonly mayBeEmpty?: boolean };

/**
 * A name of a person, establishment or product: one line, NFC, no invisible character, at least one letter or digit.
 * `max` in UTF-16 code units after normalisation. Codes: `text.empty`, `text.too-long`, `text.forbidden-character`,
 * `text.no-letter`.
 */
export function nameSchema(max: number) {
  return wordingSchema('name', max, false).refine(hasLetterOrDigit, { error: 'text.no-letter' });
}

/** One line of free text (address, position, number of a decision); not empty unless `mayBeEmpty`. */
export function lineSchema(max: number, options: Options = {}) {
  return wordingSchema('line', max, options.mayBeEmpty ?? false);
}

/** Text of several lines; line breaks and tabs are kept. Not empty unless `mayBeEmpty`. */
export function textSchema(max: number, options: Options = {}) {
  return wordingSchema('text', max, options.mayBeEmpty ?? false);
}
