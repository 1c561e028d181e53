import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSealedDatabase } from '../disk/sealed-database.ts';

/** An open SQLite file that no other engine can open at the same time. */
type Database = {
  readonly db: DatabaseSync;
  /** All of `work` or nothing; durable (fsync) when it returns. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** SQLite itself lets two processes share a file, and two engines would run each execution twice. */
const takeLock = (file: string): DatabaseSync => {
  const lock = new DatabaseSync(`${file}-lock`);
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  } catch (cause) {
    lock.close();
    throw new Error(`${file} is in use by another process`, { cause });
  }
  return lock;
};

/** What fails to open leaves no lock behind. */
const openOr = (lock: DatabaseSync | null, open: () => DatabaseSync): DatabaseSync => {
  try {
    return open();
  } catch (error) {
    lock?.close();
    throw error;
  }
};

/** Opens `file` for this engine alone and applies `schema`. */
export const openDatabase = (file: string, schema: string): Database => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const lock = file === ':memory:' ? null : takeLock(file);
  const db = openOr(lock, () => openSealedDatabase(file, schema));
  return {
    db,
    transaction: work => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      db.close();
      lock?.close();
    },
  };
};
