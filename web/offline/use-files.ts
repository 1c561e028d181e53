import { useEffect, useState } from 'preact/hooks';
import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { NotTaken } from './files/check-files.ts';
import type { FileRow } from './files/file-row.ts';
import type { Files } from './files/files.ts';
import type { ReadProblem } from './records/records.ts';
import { useKept } from './use-kept.ts';

export type FileView = FileRow & {
  /** Address of a small picture, of files that were added on this device. */
  readonly thumbnail: string | null;
  readonly retry: () => Promise<void>;
  /** Answers why the server does not take it out; null when it did, or will. */
  readonly remove: () => Promise<ReadProblem | null>;
};

/** How soon the code about files is asked for again when the line did not give it. */
const retryMs = 4_000;

/** Addresses of the small pictures of the rows, given back when the page goes. */
const usePictures = (files: Files | undefined, rows: readonly FileRow[]): ReadonlyMap<string, string> => {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const keys = rows
    .filter(({ isHere, state }) => isHere && state !== 'preparing')
    .map(({ key }) => key)
    .join(' ');
  useEffect(() => {
    let isGone = false;
    const opened: string[] = [];
    void Promise.all(
      keys.split(' ').map(async key => {
        const picture = files === undefined || key === '' ? null : await files.pictureOf(key);
        if (picture === null || isGone) return [];
        const url = URL.createObjectURL(picture);
        opened.push(url);
        return [[key, url] as const];
      }),
    ).then(found => {
      if (!isGone) setPictures(new Map(found.flat()));
    });
    return () => {
      isGone = true;
      for (const url of opened) URL.revokeObjectURL(url);
    };
  }, [files, keys]);
  return pictures;
};

/** The files of a dossier, on this device and at the server, and how to add more. */
export const useFiles = (submissionId: string) => {
  const offline = useKept();
  const { files: door, records } = offline;
  const files = door.current();
  const submission = records.keyOf({ kind: 'submission', id: submissionId });
  const serverId = records.find({ kind: 'submission', id: submissionId })?.serverId ?? null;
  const [isRead, setRead] = useState(false);
  const [turn, setTurn] = useState(0);
  const isUp = offline.line() === 'up';
  // Read anew once the server knows the dossier and when the line is back.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void door.open().then(async opened => {
      if (opened === null) timer = setTimeout(() => setTurn(turn + 1), retryMs);
      else await opened.readThere(submission);
      setRead(opened !== null);
    });
    return () => clearTimeout(timer);
  }, [door, submission, serverId, isUp, turn]);
  const rows = files?.rows(submission) ?? [];
  const pictures = usePictures(files, rows);
  return {
    submissionId,
    rows: rows.map(
      (row): FileView => ({
        ...row,
        thumbnail: pictures.get(row.key) ?? null,
        retry: async () => files?.retry(row.key),
        remove: async () => (await files?.remove(submission, row)) ?? null,
      }),
    ),
    reading: rows.length === 0 && !isRead,
    /** Whether nothing of it is on its way, examined, failed or refused. */
    clean: door.areClean(submission),
    add: async (
      type: DocumentTypeCode,
      chosen: Iterable<File>,
      options: { readonly validTo?: string | null } = {},
    ): Promise<readonly NotTaken[]> => {
      const opened = await door.open();
      if (opened === null) throw new Error('the code about files could not be fetched');
      return opened.add(submission, type, chosen, options);
    },
  };
};
