import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder.ts';
import { writeSynced } from './write-synced.ts';

/**
 * Replaces a file's whole content: a reader, or a start after `kill -9` or a power cut, sees the old content or the new one, whole.
 * `durable`: after a power cut it is the new one, for content whose loss would matter.
 */
export const writeFileAtomically = (
  file: string,
  content: string,
  { mode, durable = false }: { readonly mode?: number; readonly durable?: boolean } = {},
): void => {
  const temporary = `${file}.${process.pid}.tmp`;
  // A name may come to the disk before the bytes that it stands for.
  writeSynced(temporary, content, mode);
  renameSync(temporary, file);
  if (durable) syncFolder(dirname(file));
};
