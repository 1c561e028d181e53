import type { ListRow, ListShape } from '#shared/domain/list/columns.ts';

/** A list to write: its shape, its rows as they come, and the language of its headings and words. */
export type ListSource = {
  readonly shape: ListShape;
  readonly rows: Iterable<ListRow> | AsyncIterable<ListRow>;
  readonly language: 'vi' | 'en';
};

/** Writes a list in one format, in chunks of bytes. */
export type WriteList = (source: ListSource) => AsyncIterable<Uint8Array>;
