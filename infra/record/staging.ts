import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

export type TableName = 'records' | 'audit';

/** `reading`: the last reading of the table in which the row was seen. */
const schema = `
  CREATE TABLE IF NOT EXISTS items (
    tab TEXT NOT NULL, pk TEXT NOT NULL, sk TEXT NOT NULL, json TEXT NOT NULL, reading INTEGER NOT NULL,
    PRIMARY KEY (tab, pk, sk)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS progress (tab TEXT PRIMARY KEY, reading INTEGER NOT NULL, cursor TEXT) STRICT;
  CREATE TABLE IF NOT EXISTS objects (name TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
`;

const itemRow = z.object({ json: z.string() });
const progressRow = z.object({ reading: z.number(), cursor: z.string().nullable() });

/** A row of a table, with the key that orders it. */
export type Row = { readonly pk: string; readonly sk: string; readonly json: string };

/** How far the reading of a table has come; cursor `undefined`: not begun, `null`: read to the end. */
type Progress = { readonly reading: number; readonly cursor: string | null | undefined };

/**
 * Where an export gathers what it read, on disk and in the order of the keys, together with how far each reading has come:
 * memory stays small however large the tables are, and an interrupted export goes on where it stopped.
 */
export const openStaging = (file: string) => {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec(schema);
  const same = database.prepare(
    'UPDATE items SET reading = ? WHERE tab = ? AND pk = ? AND sk = ? AND json = ?',
  );
  const put = database.prepare(
    `INSERT INTO items (reading, tab, pk, sk, json) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET json = excluded.json, reading = excluded.reading`,
  );
  const get = database.prepare('SELECT json FROM items WHERE tab = ? AND pk = ? AND sk = ?');
  const remove = database.prepare('DELETE FROM items WHERE tab = ? AND pk = ? AND sk = ?');
  const removeUnseen = database.prepare('DELETE FROM items WHERE tab = ? AND reading < ?');
  const all = database.prepare('SELECT json FROM items WHERE tab = ? ORDER BY pk, sk');
  const streamAfter = database.prepare(
    "SELECT pk FROM items WHERE tab = 'audit' AND pk > ? ORDER BY pk LIMIT 1",
  );
  const end = database.prepare(
    "SELECT json FROM items WHERE tab = 'audit' AND pk = ? ORDER BY sk DESC LIMIT 1",
  );
  const progress = database.prepare('SELECT reading, cursor FROM progress WHERE tab = ?');
  const advance = database.prepare('INSERT OR REPLACE INTO progress (tab, reading, cursor) VALUES (?, ?, ?)');
  const object = database.prepare('SELECT json FROM objects WHERE name = ?');
  const putObject = database.prepare('INSERT OR REPLACE INTO objects (name, json) VALUES (?, ?)');
  const jsonOf = (row: unknown): string => itemRow.parse(row).json;
  const progressOf = (table: TableName): Progress => {
    const row = progress.get(table);
    return row === undefined ? { reading: 1, cursor: undefined } : progressRow.parse(row);
  };

  return {
    progressOf,
    /** Keeps a page and how far it came, together; returns how many rows are new, changed or (at the end) gone. */
    keep: (table: TableName, rows: readonly Row[], reading: number, cursor: string | null): number => {
      database.exec('BEGIN');
      let changed = 0;
      for (const { pk, sk, json } of rows) {
        if (same.run(reading, table, pk, sk, json).changes === 1) continue;
        put.run(reading, table, pk, sk, json);
        changed += 1;
      }
      if (cursor === null) changed += Number(removeUnseen.run(table, reading).changes);
      advance.run(table, reading, cursor);
      database.exec('COMMIT');
      return changed;
    },
    put: (table: TableName, { pk, sk, json }: Row): void => {
      put.run(progressOf(table).reading, table, pk, sk, json);
    },
    get: (table: TableName, pk: string, sk: string): string | undefined => {
      const row = get.get(table, pk, sk);
      return row === undefined ? undefined : jsonOf(row);
    },
    remove: (table: TableName, pk: string, sk: string): void => {
      remove.run(table, pk, sk);
    },
    /** All rows of a table in the order of their keys, one at a time. */
    rows: function* (table: TableName): Generator<string> {
      for (const row of all.iterate(table)) yield jsonOf(row);
    },
    /** The last entry of every audit stream; rows may be written meanwhile. */
    streamEnds: function* (): Generator<string> {
      const next = (after: string) => streamAfter.get(after);
      for (let row = next(''); row !== undefined; ) {
        const { pk } = z.object({ pk: z.string() }).parse(row);
        yield jsonOf(end.get(pk));
        row = next(pk);
      }
    },
    /** Object versions that were fetched already. */
    object: (name: string): string | undefined => {
      const row = object.get(name);
      return row === undefined ? undefined : jsonOf(row);
    },
    putObject: (name: string, json: string): void => {
      putObject.run(name, json);
    },
    close: (): void => database.close(),
  };
};

export type Staging = ReturnType<typeof openStaging>;
