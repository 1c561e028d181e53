/** Thrown for JSON that is malformed, too deep, repeats a key or names a prototype. */
export class MalformedJsonError extends Error {
  override readonly name = 'MalformedJsonError';
}

const maxDepth = 32;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Walks JSON that `JSON.parse` has accepted and refuses what it lets pass in silence: a key said twice (readers disagree on
 * which counts), keys that reach prototypes, and what is nested so deep that whoever walks it could run out of stack (the engine's
 * parser does not). Linear in the text.
 */
const refuseDuplicates = (json: string): void => {
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;
  let last: string | undefined;
  for (let found = token.exec(json); found !== null; found = token.exec(json)) {
    const [text] = found;
    if (text === '{') open.push(new Set());
    else if (text === '[') open.push(undefined);
    else if (text === '}' || text === ']') open.pop();
    else if (text === ':') {
      const key: unknown = JSON.parse(last ?? '""');
      const keys = open.at(-1);
      if (typeof key !== 'string' || forbiddenKeys.has(key)) throw new MalformedJsonError('a forbidden key');
      if (keys?.has(key)) throw new MalformedJsonError('a key said twice');
      keys?.add(key);
    }
    if (open.length > maxDepth) throw new MalformedJsonError('nested too deep');
    last = text;
  }
};

/** Every string of the value in Unicode's NFC form, keys included. */
const composed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key.normalize('NFC'), composed(member)]),
    );
  return value;
};

/**
 * JSON from outside, in NFC.
 * @throws MalformedJsonError
 */
export const parseStrictJson = (json: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new MalformedJsonError('not JSON', { cause: error });
  }
  refuseDuplicates(json);
  return composed(value);
};
