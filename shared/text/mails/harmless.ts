/** Line breaks belong to what the system writes, never to a name. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Bidirectional and zero-width marks let a reader see another text than was written. */
const invisible = /[\p{Cf}\p{Co}\p{Cn}]/gu;
/** What mail programs make links of: addresses of the web, and words with a dot between them. */
const scheme = /\b([a-z][a-z+.-]{1,20}):(?=\/\/)/giu;
const dotted = /(?<=[\p{L}\p{N}-])\.(?=\p{L}{2})/gu;

/**
 * A word that somebody outside typed, as it may stand in a message that bears the office's name: one line, nothing invisible,
 * and nothing that a mail program makes a link of.
 */
export const harmless = (word: string): string =>
  word.replace(breaks, ' ').replace(invisible, '').replace(scheme, '$1: ').replace(dotted, '. ');

/** The same line by line, of texts that officials write. */
export const harmlessLines = (text: string): string => text.split(/\r?\n/u).map(harmless).join('\n');
