import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { Book } from '../store/book.ts';
import { isFull } from '../store/is-full.ts';
import type { Store } from '../store/store.ts';
import type { KeptPage, Turns } from './kept-page.ts';

type World = { readonly book: Book<'pages'>; readonly store: Store; readonly newId: () => string };

const pictureKey = (key: string): string => `page/${key}`;

/** The photographed pages of the papers of a person's dossiers, until they are joined. */
export const openPages = ({ book, store, newId }: World) => {
  const list = (submission: string, type: DocumentTypeCode): readonly KeptPage[] =>
    book
      .all()
      .filter(page => page.submission === submission && page.type === type)
      .sort((a, b) => a.place - b.place);

  const change = (key: string, part: Partial<KeptPage>) =>
    book.change(key, page => page && { ...page, ...part });

  const drop = async (key: string): Promise<void> => {
    await store.change('blobs', pictureKey(key), () => null);
    await book.change(key, () => null);
  };

  return {
    list,
    /** How many wait to be joined, of all dossiers. */
    count: (): number => book.all().length,

    /** Keeps a page as it was taken, after those that are there; false where the device has no room for it. */
    add: async (submission: string, type: DocumentTypeCode, taken: Blob): Promise<boolean> => {
      const key = newId();
      try {
        await store.change('blobs', pictureKey(key), () => ({ key: pictureKey(key), blob: taken }));
      } catch (error) {
        if (isFull(error)) return false;
        throw error;
      }
      const place = 1 + (list(submission, type).at(-1)?.place ?? 0);
      await book.change(key, () => ({ key, submission, type, place, turns: 0, ready: false }));
      return true;
    },

    pictureOf: async (key: string): Promise<Blob | null> =>
      (await store.get('blobs', pictureKey(key)))?.blob ?? null,

    /** Its picture is upright and small from now on. */
    keepReady: async (key: string, blob: Blob): Promise<void> => {
      await store.change('blobs', pictureKey(key), before => before && { key: pictureKey(key), blob });
      await change(key, { ready: true });
    },

    turn: async (key: string, turns: Turns): Promise<void> => {
      await change(key, { turns });
    },

    /** Two pages change places. */
    swap: async (one: KeptPage, other: KeptPage): Promise<void> => {
      await change(one.key, { place: other.place });
      await change(other.key, { place: one.place });
    },

    drop,

    /** They were joined. */
    clear: async (submission: string, type: DocumentTypeCode): Promise<void> => {
      for (const { key } of list(submission, type)) await drop(key);
    },
  };
};
