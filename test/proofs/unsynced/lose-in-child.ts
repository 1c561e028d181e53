import fs, { type Stats } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Loaded before a program (`node --import`), it takes away below `LOSSY_FOLDER`, when the program ends, whatever that never brought
 * to the disk: bytes of a file that were not synced since, names of a folder that was not. SQLite syncs out of our sight: its
 * documentation says that WAL with `synchronous = FULL` brings each commit to the disk, and a database that was opened with
 * less loses everything here. `LOSSY_MUTANT` makes the program one that never syncs.
 */
const folder = process.env.LOSSY_FOLDER ?? '';
const never = process.env.LOSSY_MUTANT === 'never syncs';

/** Databases look after themselves, locks hold nothing. */
const isOfSqlite = (name: string): boolean => /\.sqlite(-wal|-shm)?$|-lock$|\.lock$/.test(name);

const identity = ({ ino, birthtimeMs }: Stats): string => `${ino} ${birthtimeMs}`;
const onDisk = { bytes: new Map<string, Buffer>(), names: new Map<string, Map<string, string>>() };

const entriesOf = (of: string): Map<string, string> =>
  new Map(
    fs
      .readdirSync(of, { withFileTypes: true })
      .filter(entry => entry.isFile() && !isOfSqlite(entry.name))
      .map(({ name }) => [name, identity(fs.statSync(join(of, name)))]),
  );

const own = { fsyncSync: fs.fsyncSync, fdatasyncSync: fs.fdatasyncSync };
const note = (descriptor: number): void => {
  if (never) return;
  const stats = fs.fstatSync(descriptor);
  const path = fs.readlinkSync(`/proc/self/fd/${descriptor}`);
  if (stats.isDirectory()) onDisk.names.set(path, entriesOf(path));
  else onDisk.bytes.set(identity(stats), fs.readFileSync(path));
};
for (const name of ['fsyncSync', 'fdatasyncSync'] as const)
  fs[name] = descriptor => {
    own[name](descriptor);
    note(descriptor);
  };

type Handle = { readonly fd: number; sync: () => Promise<void> };
const some = await fs.promises.open(process.execPath);
const handles: Handle = Object.getPrototypeOf(some);
await some.close();
const ownSync = handles.sync;
handles.sync = async function (this: Handle) {
  await ownSync.call(this);
  note(this.fd);
};

const weak = new Set<string>();
const open = new Set<DatabaseSync>();
const judge = (database: DatabaseSync): void => {
  open.delete(database);
  const file = database.location();
  if (file?.endsWith('.sqlite') !== true) return;
  const { synchronous } = Object(database.prepare('PRAGMA synchronous').get());
  const { journal_mode: journal } = Object(database.prepare('PRAGMA journal_mode').get());
  if (Number(synchronous) < 2 || journal !== 'wal') weak.add(file);
};
const ownDatabase = { exec: DatabaseSync.prototype.exec, close: DatabaseSync.prototype.close };
DatabaseSync.prototype.exec = function (text) {
  open.add(this);
  ownDatabase.exec.call(this, never ? text.replace('synchronous = FULL', 'synchronous = OFF') : text);
};
DatabaseSync.prototype.close = function () {
  judge(this);
  ownDatabase.close.call(this);
};
syncBuiltinESMExports();

/** A folder as it is found when the power is back. */
const lose = (at: string): void => {
  const [present, synced] = [entriesOf(at), onDisk.names.get(at) ?? new Map<string, string>()];
  for (const name of new Set([...present.keys(), ...synced.keys()])) {
    const was = synced.get(name);
    if (was === undefined) fs.rmSync(join(at, name));
    else fs.writeFileSync(join(at, name), onDisk.bytes.get(was) ?? '');
  }
};

process.on('exit', () => {
  for (const database of [...open]) judge(database);
  const folders = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const at of [
    folder,
    ...folders.filter(one => one.isDirectory()).map(one => join(one.parentPath, one.name)),
  ])
    lose(at);
  for (const file of weak) {
    fs.writeFileSync(file, '');
    for (const beside of ['-wal', '-shm']) fs.rmSync(`${file}${beside}`, { force: true });
  }
  fs.writeFileSync(join(folder, 'lost'), basename(folder));
});
