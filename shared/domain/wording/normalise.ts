/**
 * How text is brought to one form before it is judged, stored, compared or signed.
 * Every pattern here is linear: a class with one repeat, never nested.
 */
const spaces = /\p{Zs}+/gu;
const lineBreaks = /\r\n?/g;
/** Marks without meaning in Vietnamese that web pages and chat programs leave behind in pasted text. */
const pasteMarks = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** NFC, one ordinary space between words, none at the ends. Forbidden characters stay, to be refused by name. */
export function normaliseName(text: string): string {
  const collapsed = text.normalize('NFC').replace(spaces, ' ');
  const from = collapsed.startsWith(' ') ? 1 : 0;
  const to = collapsed.length - (collapsed.endsWith(' ') && collapsed.length > from ? 1 : 0);
  return collapsed.slice(from, to);
}

/** As a name, but marks that pasting leaves behind are dropped rather than refused. */
export function normaliseLine(text: string): string {
  return normaliseName(text.replace(pasteMarks, ''));
}

/** NFC, `\n` line breaks, no paste marks, no blank at the ends; inner spaces and lines stay as written. */
export function normaliseText(text: string): string {
  return text.replace(pasteMarks, '').normalize('NFC').replace(lineBreaks, '\n').trim();
}
