import type { Outcome, Sender } from '../sender.ts';
import type { Book } from '../store/book.ts';
import { flatten, same } from './fields.ts';
import { isObject } from './json.ts';
import { kinds } from './kinds.ts';
import type { Fields, Json, KeptRecord } from './record.ts';

type World = { readonly book: Book<'records'>; readonly send: Sender };
type Unheard = Exclude<Outcome, { type: 'answered' }>;

/** The server's id of the record of a kind that stands above one, or of the nearest there is. */
const idAbove = (book: Book<'records'>, record: KeptRecord, family: string): string | null => {
  const parent = record.parentKey === null ? undefined : book.get(record.parentKey);
  if (parent === undefined) return null;
  return kinds[parent.kind].family === family ? parent.serverId : idAbove(book, parent, family);
};

/**
 * Asks the server whether it has a record whose creation was sent and never answered. Its key may be forgotten there by now, so
 * that sending it again would make a second one. Answers its id, null where there is none, or why it could not be asked.
 */
export const findMade = async (
  { book, send }: World,
  record: KeptRecord,
  { sent, parentId }: { readonly sent: Fields; readonly parentId: string },
): Promise<{ readonly id: string | null } | Unheard> => {
  const entry = kinds[record.kind];
  const { list, create } = entry;
  if (list === null || create === null) return { id: null };
  const ownerId = list.of === null ? '' : idAbove(book, record, kinds[list.of].family);
  if (ownerId === null) return { id: null };
  const known = new Set(book.all().map(({ serverId }) => serverId));
  const named: Readonly<Record<string, Json>> = { ...record.at, ...create.body(parentId) };

  const isIt = (item: Json): boolean => {
    if (!isObject(item) || typeof item.id !== 'string' || known.has(item.id)) return false;
    const there = flatten(entry, item);
    return (
      Object.entries(named).every(([member, value]) => item[member] === value) &&
      create.needs.every(path => same(entry, path, sent[path], there[path]))
    );
  };

  let cursor: string | null = null;
  do {
    const outcome = await send(list.contract, {
      params: list.of === null ? {} : kinds[list.of].params(ownerId),
      query: { limit: '100', ...(cursor === null ? {} : { cursor }) },
    });
    if (outcome.type !== 'answered') return outcome;
    const { items = [], cursor: next = null } = isObject(outcome.body) ? outcome.body : {};
    const found = (Array.isArray(items) ? items : []).find(isIt);
    if (isObject(found) && typeof found.id === 'string') return { id: found.id };
    cursor = typeof next === 'string' ? next : null;
  } while (cursor !== null);
  return { id: null };
};
