import type { Json } from '../records/record.ts';
import type { Halt } from '../records/send-record.ts';
import type { Book } from '../store/book.ts';
import type { Store } from '../store/store.ts';
import type { KeptFile } from './kept-file.ts';
import type { DocumentView, FilesWorld } from './send-file.ts';

type World = {
  readonly book: Book<'files'>;
  readonly store: Store;
  readonly documents: FilesWorld['documents'];
  readonly submissionIdOf: (submission: string) => string | null;
  /** Ask again after so many ms. */
  readonly askAgain: (ms: number) => void;
};

const firstAskMs = 1_500;
const longestAskMs = 20_000;
/** The store tells of an arrival within seconds; past so many questions the bytes are taken for lost. */
const patience = 12;

/** Asks once for each dossier what became of the files that have arrived, at growing intervals until each is examined. */
export const openExaminations = ({ book, store, documents, submissionIdOf, askAgain }: World) => {
  let asked = 0;
  let lastOpen = 0;

  const settle = async (file: KeptFile, document: DocumentView | undefined) => {
    const isDone = document?.state === 'clean' || document?.state === 'refused';
    const isLost = document === undefined || (document.state === 'awaiting' && asked > patience);
    await book.change(file.key, kept => {
      if (kept === undefined || kept.stage !== 'examine') return kept;
      if (isLost) return { ...kept, stage: 'upload', failures: kept.failures + 1, ticketAt: 0 };
      // Kept as the server shows it.
      return { ...kept, document: document as unknown as Json, stage: isDone ? 'settled' : 'examine' };
    });
    // The server has the bytes; the small picture stays.
    if (isDone) await store.change('blobs', file.key, () => null);
  };

  return async (): Promise<Halt | null> => {
    const open = book.all().filter(({ stage }) => stage === 'examine');
    if (open.length !== lastOpen) asked = 0;
    lastOpen = open.length;
    if (open.length === 0) return null;
    asked += 1;
    for (const submission of new Set(open.map(file => file.submission))) {
      const submissionId = submissionIdOf(submission);
      if (submissionId === null) continue;
      const { items, halt } = await documents(submissionId);
      if (halt !== null) return halt;
      for (const file of open.filter(one => one.submission === submission))
        if (items !== null)
          await settle(
            file,
            items.find(({ id }) => id === file.documentId),
          );
    }
    if (book.all().some(({ stage }) => stage === 'examine'))
      askAgain(Math.min(longestAskMs, firstAskMs * 1.4 ** (asked - 1)));
    return null;
  };
};
