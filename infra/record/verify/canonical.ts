import { createHash } from 'node:crypto';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // Not Object.fromEntries: numeric names would jump to the front again, and `__proto__` would be lost.
  return new Map(members.map(([name, member]) => [name, sorted(member)]));
};

const write = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value instanceof Map)
    return `{${[...value].map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join(',')}}`;
  return JSON.stringify(value);
};

/** JSON with the members of every object in the order of their names (UTF-16), as all hashes of the system are taken over. */
export const canonical = (value: unknown): string => write(sorted(value));

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
