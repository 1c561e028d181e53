import type { DatabaseSync } from 'node:sqlite';
import { openSealedDatabase } from '../disk/sealed-database.ts';

/**
 * `versions.seq` gives the order of versions of a key (time may be moved, ids are random).
 * `uploads.version_id` is set when an upload was completed, so that a repeated completion gets the same answer.
 * `events` is the outbox: its rows are written in the transaction of the version that they announce.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS versions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    version_id TEXT NOT NULL UNIQUE,
    body TEXT,
    size INTEGER NOT NULL,
    etag TEXT NOT NULL,
    attributes TEXT NOT NULL,
    tags TEXT NOT NULL,
    checksum TEXT,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS versions_by_key ON versions (bucket, key, seq);
  CREATE TABLE IF NOT EXISTS uploads (
    upload_id TEXT PRIMARY KEY,
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    attributes TEXT NOT NULL,
    tags TEXT NOT NULL,
    algorithm TEXT,
    checksum_type TEXT,
    version_id TEXT,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS parts (
    upload_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    size INTEGER NOT NULL,
    etag TEXT NOT NULL,
    algorithm TEXT,
    checksum TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (upload_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    event TEXT NOT NULL,
    delivered INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS pending_events ON events (seq) WHERE delivered = 0;
`;

/** Opens the metadata, for one process alone. */
export const openDatabase = (file: string): DatabaseSync =>
  openSealedDatabase(file, schema, 'PRAGMA locking_mode = EXCLUSIVE;');

/** Runs `work` in one transaction; any throw undoes it all. Synchronous: nothing can come between. */
export const inTransaction = <T>(database: DatabaseSync, work: () => T): T => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};
