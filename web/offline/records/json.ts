import type { Json } from './record.ts';

type JsonObject = { readonly [name: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values are the same JSON; the order of members does not matter. */
export const equal = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item: Json, index) => equal(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every(name => name in b && equal(a[name], b[name]));
};

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A value without what the server evens out in texts: spaces, marks left by pasting, forms of the same letter. */
export const tidied = (value: Json | undefined): Json | undefined => {
  if (typeof value === 'string') return tidy(value);
  if (Array.isArray(value)) return value.map((item: Json) => tidied(item) ?? null);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, tidied(item) ?? null]));
};
