import * as z from 'zod';
import { InvalidCursorError } from '#shared/kernel/cursor.ts';
import { type Item, text } from './items.ts';

const cursorSchema = z.record(z.string().regex(/^(g[123])?[ps]k$/), z.string().max(2048));

/** The key a page ended at, as opaque text; undefined at the end of the list. */
export const writeCursor = (key: Item | undefined): string | undefined =>
  key &&
  Buffer.from(
    JSON.stringify(Object.fromEntries(Object.entries(key).map(([name, value]) => [name, value.S ?? '']))),
  ).toString('base64url');

/**
 * The key to go on from. It must lie in the list that is being read, so that a made-up cursor can only move within what its
 * caller may see anyway.
 * @throws InvalidCursorError
 */
export const readCursor = (
  cursor: string | undefined,
  index: string | undefined,
  list: string,
): Item | undefined => {
  if (cursor === undefined) return undefined;
  let parsed: Record<string, string>;
  try {
    parsed = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (error) {
    throw new InvalidCursorError('not a cursor', { cause: error });
  }
  if (parsed[`${index ?? ''}pk`] !== list) throw new InvalidCursorError('a cursor of another list');
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, text(value)]));
};
