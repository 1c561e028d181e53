import type { Halt } from '../records/send-record.ts';
import type { Book } from '../store/book.ts';
import type { Files, openFiles } from './files.ts';
import type { Prepare } from './preparations.ts';

/** How the code about files and photographs is fetched; null where the line does not give it now. */
export type LoadFiles = () => Promise<{
  readonly openFiles: typeof openFiles;
  readonly preparePhoto: Prepare;
} | null>;

/**
 * The door to the files: their code is fetched when somebody looks at them, or when some are on this device. What can be said
 * without it is said here.
 */
export const openFilesDoor = (
  book: Book<'files'>,
  load: LoadFiles,
  world: Omit<Parameters<typeof openFiles>[0], 'book' | 'prepare'>,
  onChange: () => void,
) => {
  let opened: Files | undefined;
  let opening: Promise<Files | null> | undefined;

  const open = async (): Promise<Files | null> => {
    if (opened !== undefined) return opened;
    opening ??= load().then(code => {
      opening = undefined;
      if (code === null) return null;
      opened ??= code.openFiles({ ...world, book, prepare: code.preparePhoto });
      opened.listen(onChange);
      onChange();
      return opened;
    });
    return opening;
  };

  const hasWork = (): boolean => book.all().some(({ stage }) => stage !== 'settled' && stage !== 'failed');

  const withFiles = async (work: (files: Files) => Promise<Halt | null>): Promise<Halt | null> => {
    if (!hasWork()) return null;
    const files = await open();
    return files === null ? 'no-line' : work(files);
  };

  return {
    open,
    /** The files, once their code is here. */
    current: (): Files | undefined => opened,
    pass: () => withFiles(files => files.pass()),
    preparations: () =>
      withFiles(async files => {
        await files.preparations();
        return null;
      }),
    examinations: () => withFiles(files => files.examinations()),
    /** Whether nothing of a dossier that is on this device waits, is examined, failed or was refused. */
    areClean: (submission: string): boolean =>
      opened === undefined
        ? book.all().every(file => file.submission !== submission || file.stage === 'settled')
        : opened.areClean(submission),
    hasWork,
    unsettled: (): number => book.all().filter(({ stage }) => stage !== 'settled').length,
  };
};
