import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { DamagedFileError } from './damaged-file.ts';
import { errorCode } from './error-code.ts';
import { noteMade, wasMade } from './made.ts';

const named = z.object({ name: z.string() });
const columnSchema = z.object({ name: z.string(), pk: z.int() });

type Table = { readonly name: string; readonly columns: readonly string[]; readonly key: readonly string[] };

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const tablesOf = (database: DatabaseSync): readonly Table[] =>
  database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'row_seals' AND name NOT LIKE 'sqlite_%'`,
    )
    .all()
    .map(row => {
      const { name } = named.parse(row);
      const columns = z
        .array(columnSchema)
        .parse(database.prepare(`PRAGMA table_info(${quoted(name)})`).all());
      const key = columns.filter(({ pk }) => pk > 0).map(column => column.name);
      return { name, columns: columns.map(column => column.name), key: key.length > 0 ? key : ['rowid'] };
    });

/** An SQL expression over the named columns of `row`: one text for their values, whatever their types. */
const textOf = (columns: readonly string[], row = ''): string =>
  columns.map(column => `quote(${row}${quoted(column)})`).join(` || ',' || `);

const triggersOf = ({ name, columns, key }: Table): string => {
  const table = `'${name.replaceAll("'", "''")}'`;
  const put = `INSERT OR REPLACE INTO row_seals (tab, id, seal) VALUES (${table}, ${textOf(key, 'new.')}, row_seal(${textOf(columns, 'new.')}));`;
  const drop = `DELETE FROM row_seals WHERE tab = ${table} AND id = ${textOf(key, 'old.')};`;
  const trigger = (event: string, work: string) =>
    `CREATE TRIGGER IF NOT EXISTS ${quoted(`seal_${name}_${event}`)} AFTER ${event} ON ${quoted(name)} BEGIN ${work} END;`;
  return [trigger('INSERT', put), trigger('UPDATE', `${drop} ${put}`), trigger('DELETE', drop)].join('\n');
};

/** How many rows and seals do not belong together. */
const unsealedRows = (database: DatabaseSync, { name, columns, key }: Table): number => {
  const rows = `SELECT ${textOf(key)} AS id, row_seal(${textOf(columns)}) AS seal FROM ${quoted(name)}`;
  const seals = `SELECT id, seal FROM row_seals WHERE tab = ?`;
  const row = database
    .prepare(
      `SELECT (SELECT count(*) FROM (${rows} EXCEPT ${seals})) + (SELECT count(*) FROM (${seals} EXCEPT ${rows})) AS bad`,
    )
    .get(name, name);
  return z.object({ bad: z.int() }).parse(row).bad;
};

const check = (database: DatabaseSync, file: string): void => {
  const found = database.prepare('PRAGMA integrity_check(1)').get();
  if (found?.integrity_check !== 'ok') throw new DamagedFileError(file, String(found?.integrity_check));
  for (const table of tablesOf(database))
    if (unsealedRows(database, table) > 0)
      throw new DamagedFileError(file, `rows of ${table.name} are not those that were written`);
};

const memory = ':memory:';

const open = (file: string, pragmas: string, schema: string): DatabaseSync => {
  const made = file !== memory && wasMade(file);
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    database.function('row_seal', { deterministic: true }, (text: unknown) =>
      createHash('sha256').update(String(text)).digest('base64url'),
    );
    // A replaced row is a deleted one too, which only recursive triggers are told of.
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON; ${pragmas}`,
    );
    const isSealed =
      database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'row_seals'`).get() !== undefined;
    if (made && !isSealed) throw new DamagedFileError(file, 'it lacks its seals');
    if (isSealed) check(database, file);
    database.exec(schema);
    database.exec(
      'CREATE TABLE IF NOT EXISTS row_seals (tab TEXT, id TEXT, seal TEXT NOT NULL, PRIMARY KEY (tab, id)) STRICT, WITHOUT ROWID',
    );
    for (const table of tablesOf(database)) {
      database.exec(triggersOf(table));
      // A database of before there were seals.
      if (!isSealed)
        database.exec(
          `INSERT INTO row_seals SELECT '${table.name}', ${textOf(table.key)}, row_seal(${textOf(table.columns)}) FROM ${quoted(table.name)}`,
        );
    }
    if (file !== memory) noteMade(file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** SQLite's PERM, BUSY, LOCKED, READONLY, FULL and CANTOPEN: of the place or the moment. All others are of the file's bytes. */
const notOfTheBytes: readonly unknown[] = [3, 5, 6, 8, 13, 14];

/**
 * Opens a database of ours: an acknowledged commit survives a power cut (WAL, FULL), and each row has a seal over its values,
 * kept by triggers, since SQLite itself notices a broken structure but no changed byte of a value. Throws, naming the file, where a
 * row is not the one that was written. A write-ahead log that lost its end is taken as far as it goes: see README.
 */
export const openSealedDatabase = (file: string, schema: string, pragmas = ''): DatabaseSync => {
  try {
    return open(file, pragmas, schema);
  } catch (error) {
    if (error instanceof DamagedFileError || notOfTheBytes.includes(errorCode(error))) throw error;
    throw new DamagedFileError(file, String(error), error);
  }
};
