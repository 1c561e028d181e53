import * as z from 'zod';
import { InvalidCursorError } from '#shared/kernel/cursor.ts';
import { type Item, text } from './items.ts';
import type { IndexKey } from './tables.ts';

/** A key as DynamoDB takes one: not empty, 2,048 bytes of partition key, 1,024 of sort key at most. */
const piece = (bytes: number) =>
  z
    .string()
    .min(1)
    .refine(value => Buffer.byteLength(value) <= bytes);
const keySchema = (...indexes: readonly string[]) =>
  z.strictObject(
    Object.fromEntries(
      ['', ...indexes].flatMap(index => [
        [`${index}pk`, piece(2048)],
        [`${index}sk`, piece(1024)],
      ]),
    ),
  );
/** A cursor holds the record's key and its place in the index, whole: the store refuses anything else as a fault. */
const cursorSchemas = {
  ...{ table: keySchema(), g1: keySchema('g1'), g2: keySchema('g2'), g3: keySchema('g3') },
  ...{ k1: keySchema('k1'), k2: keySchema('k2'), k3: keySchema('k3') },
} as const satisfies Record<IndexKey | 'table', z.ZodType>;

/**
 * The key a page ended at, as opaque text; undefined at the end of the list. The engine gives a key's parts in any order: the
 * same page has the same cursor all the same.
 */
export const writeCursor = (key: Item | undefined): string | undefined =>
  key &&
  Buffer.from(
    JSON.stringify(
      Object.fromEntries(
        Object.keys(key)
          .sort()
          .map(name => [name, key[name]?.S ?? '']),
      ),
    ),
  ).toString('base64url');

/**
 * The key to go on from. It must lie in the list that is being read, so that a made-up cursor can only move within what its
 * caller may see anyway.
 * @throws InvalidCursorError
 */
export const readCursor = (
  cursor: string | undefined,
  index: IndexKey | undefined,
  list: string,
): Item | undefined => {
  if (cursor === undefined) return undefined;
  let parsed: Record<string, string>;
  try {
    parsed = cursorSchemas[index ?? 'table'].parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
  } catch (error) {
    throw new InvalidCursorError('not a cursor', { cause: error });
  }
  if (parsed[`${index ?? ''}pk`] !== list) throw new InvalidCursorError('a cursor of another list');
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, text(value)]));
};
