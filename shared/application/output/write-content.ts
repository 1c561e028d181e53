import type { ListFormat } from '#shared/domain/list/list-format.ts';
import type { OutputFormat } from '#shared/domain/output/formats.ts';
import type { RenderFacts, World } from '../ports.ts';
import type { ArchiveEntry, OutputContent } from './maker.ts';

type Writing = {
  readonly format: OutputFormat;
  readonly facts: RenderFacts;
  /** Told after each part of many. */
  readonly progress: (done: number, of: number) => Promise<void>;
};
type Write<T extends OutputContent['type']> = (
  world: World,
  content: Extract<OutputContent, { type: T }>,
  writing: Writing,
) => AsyncIterable<Uint8Array>;

/** A table inside an archive: small beside the files that go with it, so it is held whole. */
const listBytes = async (
  world: World,
  { shape, rows }: Extract<ArchiveEntry, { readonly list: unknown }>['list'],
  format: ListFormat,
): Promise<Uint8Array> => {
  const given = async function* () {
    yield* rows;
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of world.render.list({ shape, rows: given() }, format)) pieces.push(piece);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const bytesOf = async (world: World, entry: ArchiveEntry, { id, at }: RenderFacts): Promise<Uint8Array> => {
  if ('bytes' in entry) return entry.bytes;
  if ('list' in entry) return listBytes(world, entry.list, entry.format);
  if ('stored' in entry) return world.files.read(entry.stored.key, entry.stored.versionId);
  return world.render.paper(entry.paper, entry.format, { id: `${id}/${entry.name}`, at });
};

/** How each kind of content becomes bytes, a piece at a time. */
const writers: { readonly [T in OutputContent['type']]: Write<T> } = {
  paper: async function* (world, { paper }, { format, facts }) {
    if (format !== 'pdf' && format !== 'docx') throw new Error(`a paper is not made as ${format}`);
    yield await world.render.paper(paper, format, facts);
  },
  list: (world, { shape, rows }, { format, progress }) => {
    if (format !== 'xlsx' && format !== 'csv' && format !== 'json')
      throw new Error(`a list is not made as ${format}`);
    const told = async function* () {
      let done = 0;
      for (const row of rows) {
        yield row;
        done += 1;
        await progress(done, rows.length);
      }
    };
    return world.render.list({ shape, rows: told() }, format);
  },
  archive: (world, { of, entries }, { facts, progress }) => {
    const files = async function* () {
      let done = 0;
      for await (const entry of entries) {
        yield { name: entry.name, bytes: await bytesOf(world, entry, facts) };
        done += 1;
        await progress(done, of);
      }
    };
    return world.render.archive(files(), facts);
  },
};

/** The bytes of a file, as they come; dispatch by type, which TypeScript cannot follow through a union. */
export const writeContent = (
  world: World,
  content: OutputContent,
  writing: Writing,
): AsyncIterable<Uint8Array> =>
  (writers[content.type] as Write<OutputContent['type']>)(world, content as never, writing);
