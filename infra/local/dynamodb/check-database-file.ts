import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { DamagedFileError } from '../disk/damaged-file.ts';
import { wasMade } from '../disk/made.ts';

/**
 * Throws, naming it, where the engine's file is broken: the engine itself serves what is left. A changed byte of a value is not
 * seen here but by verification, since each record's history holds its hash.
 */
export const checkDatabaseFile = (file: string): void => {
  if (!wasMade(file) && !existsSync(file)) return;
  const found = (() => {
    try {
      const database = new DatabaseSync(file, { timeout: 5_000 });
      try {
        return database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
      } finally {
        database.close();
      }
    } catch (error) {
      return error;
    }
  })();
  if (found !== 'ok') throw new DamagedFileError(file, String(found), found);
};
