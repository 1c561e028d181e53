import type { ListRow, ListShape } from '#shared/domain/list/columns.ts';
import type { ListFormat } from '#shared/domain/list/list-format.ts';
import type { Paper } from '#shared/text/papers/paper.ts';

/** What a file says of itself: fixed by whoever orders it, so that the same paper is the same bytes. */
export type RenderFacts = { readonly id: string; readonly at: number };

/** Turns what was written into files. Nothing that is named in a paper is ever opened or fetched. */
export type Render = {
  paper(paper: Paper, format: 'pdf' | 'docx', facts: RenderFacts): Promise<Uint8Array>;
  /** A table, written while its rows are taken. */
  list(
    list: { readonly shape: ListShape; readonly rows: AsyncIterable<ListRow> },
    format: ListFormat,
  ): AsyncIterable<Uint8Array>;
  /** A ZIP whose entries are taken one by one, each when the one before has gone. */
  archive(
    entries: AsyncIterable<{ readonly name: string; readonly bytes: Uint8Array }>,
    facts: RenderFacts,
  ): AsyncIterable<Uint8Array>;
};
