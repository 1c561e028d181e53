import { flatten, isDirty, same } from './fields.ts';
import { equal } from './json.ts';
import type { KindEntry } from './kinds.ts';
import type { Fields, Json, KeptRecord } from './record.ts';

type Read = { readonly view: Json; readonly etag: string | null };

const without = <T>(
  map: Readonly<Record<string, T>>,
  paths: readonly string[],
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).filter(([path]) => !paths.includes(path)));

/**
 * Lays what the server has now beside what was typed, field by field: changed only here stays and will be sent, changed only
 * there is taken, changed on both sides to different values becomes a conflict that keeps both. What this device sent itself
 * without hearing the answer (`tries`) counts as unchanged there.
 */
export const merge = (entry: KindEntry, record: KeptRecord, { view, etag }: Read): KeptRecord => {
  const theirs = flatten(entry, view);
  const fields: Record<string, Json> = { ...record.fields };
  const sentAs: Record<string, Json> = { ...record.sentAs };
  const conflicts: Record<string, Json> = {};
  let isReplaced = false;
  for (const path of new Set([...Object.keys(record.base), ...Object.keys(theirs), ...Object.keys(fields)])) {
    if (entry.fixed.includes(path)) continue;
    const [now, mine] = [theirs[path], fields[path]];
    const isSame = (a: Json | undefined, b: Json | undefined) => same(entry, path, a, b);
    // Where nothing was known there, its creation sent the blank value: a field typed meanwhile is no conflict with that.
    const start =
      path in record.conflicts ? record.conflicts[path] : (record.base[path] ?? entry.blank[path]);
    const isOwn = record.tries.some(sent => path in sent && isSame(sent[path], now));
    const movedThere = !isSame(start, now) && !isOwn;
    if (!isDirty(entry, record, path) && !(path in record.conflicts)) {
      if (!movedThere && mine !== undefined) continue;
      isReplaced ||= movedThere && mine !== undefined && !isSame(mine, now);
      delete sentAs[path];
      if (now === undefined) delete fields[path];
      else fields[path] = now;
    } else if (isSame(mine, now)) {
      if (mine !== undefined) sentAs[path] = mine;
    } else {
      delete sentAs[path];
      if (movedThere) conflicts[path] = start ?? null;
    }
  }
  const merges = record.merges + (isReplaced ? 1 : 0);
  return { ...record, server: view, base: theirs, etag, fields, sentAs, merges, conflicts, tries: [] };
};

/**
 * After an answer to what was sent: the server has it, in its own spelling; what was typed meanwhile stays to be sent. Values
 * that come back masked are kept masked.
 */
export const settle = (entry: KindEntry, record: KeptRecord, sent: Fields, read: Read): KeptRecord => {
  const theirs = flatten(entry, read.view);
  const base: Record<string, Json> = { ...record.base };
  const sentAs: Record<string, Json> = { ...record.sentAs };
  const fields: Record<string, Json> = { ...record.fields };
  for (const [path, value] of Object.entries(sent)) {
    const now = theirs[path];
    if (now === undefined) delete base[path];
    else base[path] = now;
    if (!equal(fields[path], value)) continue;
    if (entry.masked.includes(path) && now !== undefined) fields[path] = now;
    else sentAs[path] = value;
  }
  return merge(entry, { ...record, base, sentAs, fields, tries: [] }, read);
};

const touched = ({ edits }: KeptRecord) => ({ edits: edits + 1, due: true, problem: null });

/** The person has chosen between the two values of a conflict. */
export const resolved = (record: KeptRecord, path: string, side: 'mine' | 'theirs'): KeptRecord => {
  const theirs = record.base[path];
  const fields =
    side === 'mine'
      ? record.fields
      : theirs === undefined
        ? without(record.fields, [path])
        : { ...record.fields, [path]: theirs };
  return { ...record, fields, conflicts: without(record.conflicts, [path]), ...touched(record) };
};

/** Fields as they are typed: kept, dated, and due to be sent. */
export const edited = (record: KeptRecord, typed: Fields, now: number): KeptRecord => ({
  ...record,
  fields: { ...record.fields, ...typed },
  changedAt: { ...record.changedAt, ...Object.fromEntries(Object.keys(typed).map(path => [path, now])) },
  savedHereAt: now,
  ...touched(record),
});

/** The person asks to send it again as it is. */
export const retried = (record: KeptRecord): KeptRecord => ({ ...record, ...touched(record) });
