/** What percent signs stand for, as far as they stand for text. */
const unescaped = (text: string): string =>
  text
    .replaceAll('+', ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, run => Buffer.from(run.replaceAll('%', ''), 'hex').toString());

const unquoted = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const decoded = (text: string): string =>
  (text.match(/[A-Za-z0-9+/_-]{12,}={0,2}/g) ?? [])
    .map(run => Buffer.from(run, 'base64').toString())
    .join('\n');

/** One form for a text and for what is looked for in it. */
export const plain = (text: string): string => text.normalize('NFC').toLowerCase();
/** Digits alone, as numbers may be set in groups. */
export const digits = (text: string): string => text.replace(/(?<=\d)[\s.-](?=\d)/g, '');

/** A text as it stands, and as it reads once each of the usual wrappings is taken off. */
export const readingsOf = (text: string): readonly string[] =>
  [text, unescaped(text), unquoted(text), decoded(text)].map(plain);
