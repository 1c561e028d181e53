import type { ListRow, ListShape } from '#shared/domain/list/columns.ts';
import type { ListFormat } from '#shared/domain/list/list-format.ts';
import type { OutputFormat } from '#shared/domain/output/formats.ts';
import type { OutputSubject, OutputSubjectKind } from '#shared/domain/output/subjects.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Paper, PaperTemplate } from '#shared/text/papers/paper.ts';
import type { World } from '../ports.ts';

/** One file of an archive. */
export type ArchiveEntry = {
  /** Its path in the archive. */
  readonly name: string;
} & (
  | { readonly paper: Paper; readonly format: 'pdf' | 'docx' }
  | { readonly stored: { readonly key: string; readonly versionId: string } }
  | {
      readonly list: { readonly shape: ListShape; readonly rows: readonly ListRow[] };
      readonly format: ListFormat;
    }
  | { readonly bytes: Uint8Array }
);

/** What a file contains, before it is one. */
export type OutputContent =
  | { readonly type: 'paper'; readonly paper: Paper }
  /** A table: `rows` are held, the file made of them is not. */
  | { readonly type: 'list'; readonly shape: ListShape; readonly rows: readonly ListRow[] }
  /** `of` entries, made one by one as they are taken, so that no number of them fills the memory. */
  | { readonly type: 'archive'; readonly of: number; readonly entries: AsyncIterable<ArchiveEntry> };

export type NamedContent = {
  /** What the file is called, without its ending. Nothing secret: it lies about in download folders. */
  readonly fileName: string;
  readonly content: OutputContent;
};

/** The order under which something is made: when it was asked for (milliseconds), and by whom. */
export type Order = { readonly at: number; readonly askedBy: string; readonly format: OutputFormat };

/** Makes one kind of output. Rights were asked before: it reads the record as the system. */
export type Maker<K extends OutputSubjectKind> = {
  /** Refuses what cannot be made as the record stands, before it is queued. */
  readonly check: (world: World, subject: OutputSubject<K>, order: Order) => Promise<Result<unknown>>;
  readonly make: (world: World, subject: OutputSubject<K>, order: Order) => Promise<Result<NamedContent>>;
};

/** What a paper's template is given, and the file's name. */
export type Loaded<Data> = { readonly data: Data; readonly fileName: string };

/** The maker of a paper: its template, and how its data are loaded from the record. */
export const paperMaker = <K extends OutputSubjectKind, Data>(
  template: PaperTemplate<Data>,
  load: (world: World, subject: OutputSubject<K>, order: Order) => Promise<Result<Loaded<Data>>>,
): Maker<K> => ({
  check: load,
  make: async (world, subject, order) => {
    const loaded = await load(world, subject, order);
    if (!loaded.ok) return loaded;
    const { data, fileName } = loaded.value;
    return ok({ fileName, content: { type: 'paper', paper: template.write(data) } });
  },
});
