import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Where personal data is at home in an installation on one computer: records and their copy, the files themselves, papers that
 * a play printed, and mails to those whom they are for. Whatever else lies there, also what is added one day, must be free of it.
 */
const homes: readonly string[] = ['dynamodb', 'objects/bodies', 'mail.sqlite', 'export', 'papers'];

const isHome = (path: string): boolean =>
  homes.some(home => path === home || path.startsWith(`${home}/`) || path.startsWith(`${home}-`));

/** Every row of every table: a value may be spread over pages of the file. */
const rowsOf = (file: string): string => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return tables
      .flatMap(({ name }) => database.prepare(`SELECT * FROM "${name}"`).all())
      .flatMap(row => Object.values(row))
      .map(value => (value instanceof Uint8Array ? Buffer.from(value).toString() : String(value)))
      .join('\n');
  } finally {
    database.close();
  }
};

/** The text of each file of an installation's folder beside the homes of personal data; databases row by row too. */
export const readInstallation = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
      .filter(path => !isHome(path))
      .map(path => {
        const file = join(folder, path);
        const rows = path.endsWith('.sqlite') ? rowsOf(file) : '';
        return [path, `${readFileSync(file).toString()}\n${rows}`];
      }),
  );
