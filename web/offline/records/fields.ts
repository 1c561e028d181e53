import { equal, isObject, tidied } from './json.ts';
import type { KindEntry } from './kinds.ts';
import type { Fields, Json, KeptRecord } from './record.ts';

const topOf = (path: string): string => path.split('/', 1)[0] ?? path;

/** The fields of a server's answer by path; members that are no fields are left out. */
export const flatten = (entry: KindEntry, view: Json): Fields => {
  if (!isObject(view)) return {};
  const fields: Record<string, Json> = {};
  const names = new Set([...Object.keys(entry.blank).map(topOf), ...Object.keys(entry.split)]);
  for (const name of names) {
    const value = view[name];
    if (value === undefined) continue;
    if (entry.split[name] === undefined) fields[name] = value;
    else if (isObject(value))
      for (const part of Object.keys(value)) fields[`${name}/${part}`] = value[part] ?? null;
  }
  return fields;
};

/**
 * A value as the server would hold it: what was cleared is absent, an empty text too where there may be none, and a note
 * without points is not a score yet.
 */
const asHeld = (entry: KindEntry, path: string, value: Json | undefined): Json | undefined => {
  const isUnscored = isObject(value) && path.startsWith('scores/') && value.points === null;
  const isEmpty = typeof value === 'string' && value.trim() === '' && (entry.blank[path] ?? null) === null;
  return isUnscored || isEmpty || value === null ? undefined : value;
};

const bare = (text: string): string => text.replace(/[\s().+-]/g, '').replace(/^(?:84|0)/, '');

const isMasked = (a: string, b: string): boolean => /[•*]/.test(a) && a.slice(-3) === b.slice(-3);

/** Whether two values of a field say the same to the server, spaces, spelling of a phone and masks aside. */
export const same = (entry: KindEntry, path: string, a: Json | undefined, b: Json | undefined): boolean => {
  const one = tidied(asHeld(entry, path, a));
  const other = tidied(asHeld(entry, path, b));
  if (equal(one, other)) return true;
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  if (entry.masked.includes(path)) return isMasked(one, other) || isMasked(other, one);
  return path.endsWith('/phone') && bare(one) === bare(other);
};

/** Whether what was typed in a field is not what the server has. */
export const isDirty = (entry: KindEntry, record: KeptRecord, path: string): boolean => {
  const typed = record.fields[path];
  if (path in record.sentAs && equal(typed, record.sentAs[path])) return false;
  return !same(entry, path, typed, record.base[path]);
};

/** The fields that the server does not have as they were typed, conflicts included. */
export const dirtyPaths = (entry: KindEntry, record: KeptRecord): readonly string[] =>
  Object.keys(record.fields).filter(path => !entry.fixed.includes(path) && isDirty(entry, record, path));

/** Fields kept on the device alone: notes to a line of a sheet that has no points yet. */
export const heldPaths = (entry: KindEntry, { fields }: Pick<KeptRecord, 'fields'>): readonly string[] =>
  Object.entries(fields).flatMap(([path, value]) =>
    isObject(value) && value.note !== null && asHeld(entry, path, value) === undefined ? [path] : [],
  );

/**
 * The body that sends the fields at `paths`. Where a member goes as a whole, its other parts are as typed, but those in
 * `keep` (in conflict, or refused) as the server has them.
 */
export const bodyOf = (
  entry: KindEntry,
  { fields, base }: Pick<KeptRecord, 'fields' | 'base'>,
  paths: readonly string[],
  keep: ReadonlySet<string>,
): Record<string, Json> => {
  const body: Record<string, Json> = {};
  const put = (path: string, value: Json) => {
    const at = path.indexOf('/');
    if (at < 0) body[path] = value;
    else {
      const [name, part] = [path.slice(0, at), path.slice(at + 1)];
      const before = body[name];
      body[name] = { ...(isObject(before) ? before : {}), [part]: value };
    }
  };
  for (const path of paths) {
    const name = topOf(path);
    const parts =
      entry.split[name] === 'whole'
        ? Object.keys(entry.blank).filter(part => part.startsWith(`${name}/`))
        : [path];
    for (const part of parts) {
      const value = keep.has(part) || !(part in fields) ? base[part] : fields[part];
      put(part, asHeld(entry, part, value) ?? entry.blank[part] ?? null);
    }
  }
  return body;
};

/** The paths that a creation still lacks. */
export const needsOf = (entry: KindEntry, { serverId, fields }: KeptRecord): readonly string[] =>
  serverId !== null || entry.create === null
    ? []
    : entry.create.needs.filter(path => {
        const value = fields[path] ?? null;
        return value === null || (typeof value === 'string' && value.trim() === '');
      });
