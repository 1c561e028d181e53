import type { KeptCopy } from '../copies.ts';
import type { KeptFile } from '../files/kept-file.ts';
import type { KeptCommand } from '../outbox/kept-command.ts';
import type { KeptPage } from '../pages/kept-page.ts';
import type { KeptRecord } from '../records/record.ts';

export type KeptBlob = { readonly key: string; readonly blob: Blob };

/** What is kept on the device, each under its `key`. */
export type Tables = {
  readonly records: KeptRecord;
  readonly commands: KeptCommand;
  readonly files: KeptFile;
  readonly blobs: KeptBlob;
  readonly copies: KeptCopy;
  readonly pages: KeptPage;
};
export type Table = keyof Tables;
export const tables = [
  'records',
  'commands',
  'files',
  'blobs',
  'copies',
  'pages',
] as const satisfies readonly Table[];

/** The port of what is kept on the device. */
export type Store = {
  readonly all: <T extends Table>(table: T) => Promise<readonly Tables[T][]>;
  readonly get: <T extends Table>(table: T, key: string) => Promise<Tables[T] | undefined>;
  /**
   * Reads and writes in one step that no other tab can come between. What `decide` gives is kept, null takes the entry away,
   * and the same entry leaves it alone. Answers what is there afterwards.
   */
  readonly change: <T extends Table>(
    table: T,
    key: string,
    decide: (before: Tables[T] | undefined) => Tables[T] | null | undefined,
  ) => Promise<Tables[T] | undefined>;
  readonly close: () => void;
};
