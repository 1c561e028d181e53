import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';
import type { Book } from '../store/book.ts';
import { isFull } from '../store/is-full.ts';
import type { Store } from '../store/store.ts';
import { type Counted, checkFile, type NotTaken } from './check-files.ts';
import type { KeptFile } from './kept-file.ts';
import { recogniseFile } from './recognise.ts';
import { forgetFile } from './send-file.ts';

/** Makes a photograph upright and small, and a small picture of it; what it cannot read stays as it is. */
export type Prepare = (blob: Blob) => Promise<{ readonly blob: Blob; readonly picture: Blob | null }>;

type World = {
  readonly book: Book<'files'>;
  readonly store: Store;
  readonly now: () => number;
  readonly newId: () => string;
  /** SHA-256, lower-case hexadecimal. */
  readonly digest: (blob: Blob) => Promise<string>;
  readonly prepare: Prepare;
  /** The files of a dossier that are ready, here and at the server. */
  readonly counted: (submission: string) => readonly Counted[];
};

/** The device has no room for it. */
const noRoom = (name: string): NotTaken => ({ name, code: 'device.full', params: {} });

/** A preparation that ended the page so often, as where memory runs out, is not begun again: the photograph goes as it is. */
const maxTries = 2;

const isPhotograph = (kind: FileKind): boolean => kind === 'JPEG' || kind === 'PNG' || kind === 'HEIC';

const kindOf = async (blob: Blob, name: string): Promise<FileKind | undefined> =>
  recogniseFile(new Uint8Array(await blob.slice(0, 16).arrayBuffer()), name);

/**
 * What was chosen or photographed is kept on the device first and made ready from there, so that leaving the page in between
 * loses nothing.
 */
export const openPreparations = (world: World) => {
  const { book, store, now, newId, digest, counted } = world;

  const prepared = async (key: string, taken: Blob) => {
    try {
      return await world.prepare(taken);
    } catch (error) {
      console.warn('a photograph goes as it was taken', key, error);
      return { blob: taken, picture: null };
    }
  };

  /** Writes to what is kept of a file, unless it was taken out meanwhile. */
  const keep = (key: string, part: Partial<KeptFile>) =>
    book.change(key, file => (file?.stage === 'prepare' ? { ...file, ...part } : file));

  const makeReady = async (key: string): Promise<void> => {
    const file = await book.refresh(key);
    if (file?.stage !== 'prepare') return;
    const taken = (await store.get('blobs', key))?.blob;
    if (taken === undefined) {
      await keep(key, { stage: 'failed' });
      return;
    }
    await keep(key, { failures: file.failures + 1 });
    const asItIs = !isPhotograph(file.kind) || file.failures >= maxTries;
    const { blob, picture } = asItIs ? { blob: taken, picture: null } : await prepared(key, taken);
    const ready = {
      kind: (await kindOf(blob, file.name)) ?? file.kind,
      bytes: blob.size,
      sha256: await digest(blob),
    };
    const notTaken = checkFile({ ...file, ...ready }, counted(file.submission));
    if (notTaken !== null) {
      await keep(key, { stage: 'failed', failures: 0, notTaken });
      return;
    }
    await store.change('blobs', key, before => before && { key, blob });
    const pictureKey = `${key}/picture`;
    if (picture !== null) await store.change('blobs', pictureKey, () => ({ key: pictureKey, blob: picture }));
    await keep(key, { ...ready, stage: 'announce', failures: 0 });
    // Taken out while it was made ready: its picture goes too.
    if (book.get(key) === undefined) await forgetFile(world, key);
  };

  return {
    /** Keeps a file as it was taken; answers its key, or why it is not taken. */
    keepTaken: async (
      submission: string,
      type: DocumentTypeCode,
      file: File,
      validTo: string | null,
    ): Promise<{ readonly key: string } | { readonly notTaken: NotTaken }> => {
      const { name } = file;
      const kind = await kindOf(file, name);
      if (kind === undefined)
        return { notTaken: { name, code: file.size === 0 ? 'file.empty' : 'file.kind-unknown', params: {} } };
      const taken = { type, name, kind, bytes: file.size, sha256: '' } as const;
      // A photograph is held against the limits as it will be sent; anything else is as it is.
      const notTaken = isPhotograph(kind) ? null : checkFile(taken, counted(submission));
      if (notTaken !== null) return { notTaken };
      const key = newId();
      try {
        await store.change('blobs', key, () => ({ key, blob: file }));
      } catch (error) {
        if (isFull(error)) return { notTaken: noRoom(name) };
        throw error;
      }
      await book.change(key, () => ({
        ...{ ...taken, key, submission, validTo, addedAt: now(), stage: 'prepare', notTaken: null },
        ...{ announceKey: newId(), announced: false, documentId: null, ticket: null, ticketAt: 0 },
        ...{ failures: 0, document: null, problem: null },
      }));
      return { key };
    },

    /** Makes ready what is not, the first taken first, one after the other: a phone's memory holds few photographs at once. */
    pass: async (): Promise<void> => {
      const done = new Set<string>();
      for (;;) {
        const next = book
          .all()
          .filter(({ key, stage }) => stage === 'prepare' && !done.has(key))
          .sort((a, b) => a.addedAt - b.addedAt)[0];
        if (next === undefined) return;
        done.add(next.key);
        try {
          await makeReady(next.key);
        } catch (error) {
          if (!isFull(error)) throw error;
          await keep(next.key, { stage: 'failed', failures: 0, notTaken: noRoom(next.name) });
        }
      }
    },
  };
};
