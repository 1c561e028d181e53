import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { errorCode } from './error-code.ts';
import { readFileIfPresent } from './read-file-if-present.ts';

export type FolderLock = { readonly release: () => void };

/** Keeps the connections reachable: a collected connection would silently give its lock up. */
const held = new Set<DatabaseSync>();

/** SQLITE_BUSY: another connection holds the lock. */
const busyCode = 5;

/**
 * Takes the one lock of a folder, so that two processes never open the same data. SQLite's file lock is used because
 * the kernel releases it however the holder ends: no stale lock can stay behind after `kill -9`.
 * Throws, naming the holder's process id, when the folder is in use.
 */
export const lockFolder = (folder: string, name: string): FolderLock => {
  mkdirSync(folder, { recursive: true });
  const holderFile = join(folder, `${name}.holder`);
  const database = new DatabaseSync(join(folder, `${name}.lock`));
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (errorCode(error) !== busyCode) throw error;
    const holder = readFileIfPresent(holderFile)?.trim() ?? 'unknown';
    throw new Error(`${folder} is in use by process ${holder} (${name}.lock)`, { cause: error });
  }
  held.add(database);
  writeFileSync(holderFile, `${process.pid}\n`);
  return {
    release: () => {
      held.delete(database);
      database.exec('ROLLBACK');
      database.close();
    },
  };
};
