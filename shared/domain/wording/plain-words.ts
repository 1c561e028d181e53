/**
 * Marks that change how the words around them read (bidirectional embeddings, overrides, isolates and their signs), control
 * characters, and what XML has no place for (lone surrogates, U+FFFE, U+FFFF): no name needs them, and what we write must read
 * as it is stored.
 */
const unwanted = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[^\P{Cc}\n\t]|\p{Cs}/gu;

/** Words as they may stand in a file that leaves the house, whatever was stored before the entrance refused such marks. */
export const plainWords = (text: string): string => text.normalize('NFC').replace(unwanted, '');
