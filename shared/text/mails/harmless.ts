/** Line breaks belong to what the system writes, never to a name. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Bidirectional and zero-width marks let a reader see another text than was written; half a character is none. */
const invisible = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
/** What mail programs and telephones make links of: addresses of any kind, words with a dot between them, numbers of computers. */
const scheme = /\b([a-z][a-z0-9+.-]{1,20}):(?=\/\/)/giu;
const schemeAlone = /\b(mailto|tel|sms|smsto|javascript|data):(?=\S)/giu;
const dotted = /(?<=[\p{L}\p{N}-])\.(?=\p{L}{2})/gu;
/** Four numbers up to 255; sums of money are grouped by three digits, which those mostly are not. */
const computer = /\b(?:(?:25[0-5]|2[0-4]\d|1\d\d|\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|\d?\d)\b/gu;

/**
 * A word that somebody outside typed, as it may stand in a message that bears the office's name: one line, nothing invisible,
 * and nothing that a mail program makes a link of.
 */
export const harmless = (word: string): string =>
  word
    .replace(breaks, ' ')
    .replace(invisible, '')
    .replace(scheme, '$1: ')
    .replace(schemeAlone, '$1: ')
    .replace(dotted, '. ')
    .replace(computer, address => address.replaceAll('.', '. '));

/** The same line by line, of texts that officials write. */
export const harmlessLines = (text: string): string => text.split(/\r?\n/u).map(harmless).join('\n');
