import { listDocumentsContract } from '#shared/contracts/dossier/list-documents.ts';
import { removeDocumentContract } from '#shared/contracts/dossier/remove-document.ts';
import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { Copies } from '../copies.ts';
import type { KeptProblem, KeptRecord } from '../records/record.ts';
import type { Halt } from '../records/send-record.ts';
import type { Sender } from '../sender.ts';
import type { Book } from '../store/book.ts';
import type { Store } from '../store/store.ts';
import type { Counted, NotTaken } from './check-files.ts';
import { openExaminations } from './examinations.ts';
import { type FileRow, rowOfDocument, rowOfFile } from './file-row.ts';
import type { KeptFile } from './kept-file.ts';
import { openPreparations, type Prepare } from './preparations.ts';
import { type DocumentView, type FilesWorld, forgetFile, sendFile } from './send-file.ts';
import type { Uploader } from './uploader.ts';

type World = {
  readonly book: Book<'files'>;
  readonly store: Store;
  readonly copies: Copies;
  readonly send: Sender;
  readonly upload: Uploader;
  readonly record: (key: string) => KeptRecord | undefined;
  readonly now: () => number;
  readonly newId: () => string;
  /** SHA-256, lower-case hexadecimal. */
  readonly digest: (blob: Blob) => Promise<string>;
  readonly prepare: Prepare;
  readonly wake: (when: 'now' | 'soon') => void;
  /** Makes ready what was taken, and resolves when that is done. */
  readonly prepareAll: () => Promise<void>;
  /** Files have arrived or may have been examined: ask at once, or after so many ms. */
  readonly askExaminations: (ms: number) => void;
};

const atOnce = 2;

/** The files of the dossiers of a person, on this device until the server has examined them. */
export const openFiles = (world: World) => {
  const { book, store, copies, send, record, newId, wake } = world;
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const listener of [...listeners]) listener();
  };
  const progress = new Map<string, number>();
  const underWay = new Map<string, AbortController>();

  const idOf = (submission: string): string | null => record(submission)?.serverId ?? null;
  const listOf = (submission: string) => {
    const submissionId = idOf(submission);
    return submissionId === null ? null : { params: { submissionId } };
  };

  const documentsHere = (submission: string): readonly DocumentView[] => {
    const input = listOf(submission);
    const body = input === null ? undefined : copies.peek(listDocumentsContract, input)?.body;
    // Kept as the route answered.
    return (body as unknown as { readonly items: readonly DocumentView[] } | undefined)?.items ?? [];
  };

  const documents: FilesWorld['documents'] = async submissionId => {
    const { copy, problem } = await copies.read(listDocumentsContract, { params: { submissionId } });
    if (problem !== null) return { items: null, halt: problem === 'no-line' ? 'no-line' : null };
    return {
      items: (copy?.body as unknown as { items: DocumentView[] } | undefined)?.items ?? [],
      halt: null,
    };
  };

  const ofSubmission = (submission: string) => book.all().filter(file => file.submission === submission);

  const rows = (submission: string): readonly FileRow[] => {
    const here = ofSubmission(submission);
    const known = new Set(here.map(({ documentId }) => documentId));
    return [
      ...documentsHere(submission)
        .filter(({ id, state }) => !known.has(id) && state !== 'removed')
        .map(rowOfDocument),
      ...[...here].sort((a, b) => a.addedAt - b.addedAt).map(file => rowOfFile(file, progress.get(file.key))),
    ];
  };

  /** What counts in a dossier: of what is not ready, or was not taken, nobody knows yet whether it will. */
  const counted = (submission: string): readonly Counted[] =>
    rows(submission).filter(
      ({ state, notTaken }) =>
        state !== 'refused' && state !== 'removing' && state !== 'preparing' && notTaken === null,
    );
  const preparations = openPreparations({ ...world, counted });

  const isOpen = ({ stage }: KeptFile) => stage === 'announce' || stage === 'upload' || stage === 'remove';

  /** Sends what can go now, two files at a time. */
  const pass = async (): Promise<Halt | null> => {
    const seen = new Set<string>();
    let halt: Halt | null = null;
    const work = async () => {
      for (;;) {
        const next = book
          .all()
          .filter(file => isOpen(file) && !seen.has(file.key))
          .sort((a, b) => a.addedAt - b.addedAt)[0];
        if (next === undefined || halt !== null) return;
        seen.add(next.key);
        const submissionId = idOf(next.submission);
        const isNowhere = next.stage === 'remove' && !next.announced;
        if (submissionId === null && !isNowhere) continue;
        const control = new AbortController();
        underWay.set(next.key, control);
        try {
          const onProgress = (key: string, bytes: number) => {
            progress.set(key, bytes);
            tellAll();
          };
          const stopped = await sendFile(
            { ...world, documents, onProgress },
            next.key,
            submissionId ?? '',
            control.signal,
          );
          halt ??= stopped;
          if (book.get(next.key)?.stage === 'examine') world.askExaminations(0);
        } finally {
          underWay.delete(next.key);
          progress.delete(next.key);
          tellAll();
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return halt;
  };

  return {
    rows,
    pass,
    /** Goes on with what was taken and is not ready: it can be sent then. */
    preparations: async (): Promise<void> => {
      await preparations.pass();
      wake('now');
    },
    examinations: openExaminations({
      ...{ book, store, documents, submissionIdOf: idOf },
      askAgain: ms => world.askExaminations(ms),
    }),

    /** Takes files into a dossier: kept at once, then made ready. Answers those that were not taken, and why. */
    add: async (
      submission: string,
      type: DocumentTypeCode,
      files: Iterable<File>,
      { validTo = null }: { readonly validTo?: string | null } = {},
    ): Promise<readonly NotTaken[]> => {
      const refused: NotTaken[] = [];
      const kept: string[] = [];
      for (const file of files) {
        const taken = await preparations.keepTaken(submission, type, file, validTo);
        if ('key' in taken) kept.push(taken.key);
        else refused.push(taken.notTaken);
      }
      await world.prepareAll();
      for (const key of kept) {
        const notTaken = book.get(key)?.notTaken ?? null;
        if (notTaken === null) continue;
        refused.push(notTaken);
        await forgetFile(world, key);
      }
      return refused;
    },

    /** Tries a failed file again. */
    retry: async (key: string): Promise<void> => {
      const announceKey = newId();
      const again = (file: KeptFile): Partial<KeptFile> =>
        file.sha256 === ''
          ? { stage: 'prepare', failures: 0, notTaken: null }
          : { stage: file.documentId === null ? 'announce' : 'upload', failures: 1 };
      await book.change(key, file =>
        file?.stage === 'failed' ? { ...file, ...again(file), announceKey, problem: null } : file,
      );
      await world.prepareAll();
      wake('now');
    },

    /** Takes a file out, here and at the server; answers the server's refusal of one that came from elsewhere. */
    remove: async (submission: string, row: FileRow): Promise<KeptProblem | 'no-line' | null> => {
      if (row.isHere) {
        await book.change(row.key, file => file && { ...file, stage: 'remove', problem: null });
        underWay.get(row.key)?.abort();
        wake('now');
        return null;
      }
      const submissionId = idOf(submission);
      if (submissionId === null || row.documentId === null) return null;
      const outcome = await send(removeDocumentContract, {
        params: { submissionId, documentId: row.documentId },
      });
      await documents(submissionId);
      return outcome.type === 'answered' ? null : outcome.type === 'refused' ? outcome.problem : 'no-line';
    },

    /** Whether nothing of a dossier on this device waits, is examined, failed or was refused. */
    areClean: (submission: string): boolean =>
      rows(submission).every(({ state, isHere }) => !isHere || state === 'clean'),

    /** The small picture of a file that was added here. */
    pictureOf: async (key: string): Promise<Blob | null> =>
      (await store.get('blobs', `${key}/picture`))?.blob ?? null,

    /** Reads what the server has of a dossier; what was taken out elsewhere goes here too. Answers why it could not. */
    readThere: async (submission: string): Promise<KeptProblem | 'no-line' | null> => {
      const submissionId = idOf(submission);
      if (submissionId === null) return null;
      const { copy, problem } = await copies.read(listDocumentsContract, { params: { submissionId } });
      if (problem !== null || copy === undefined) return problem;
      const there = new Set(documentsHere(submission).map(({ id }) => id));
      for (const { key, stage, documentId } of ofSubmission(submission))
        if (stage === 'settled' && documentId !== null && !there.has(documentId))
          await forgetFile(world, key);
      return null;
    },

    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export type Files = ReturnType<typeof openFiles>;
