import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kept } from './kept-things.ts';

/** What befalls a file: how, and where, as fractions in [0, 1). */
export type Harm = {
  readonly how: 'cut' | 'flip';
  readonly file: number;
  readonly place: number;
  readonly bit: number;
};

/** Files that hold something: not locks, markers and what SQLite makes for itself. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/(-lock|\.lock|\.holder|\.made|-wal|-shm)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => statSync(file).size > 0)
    .sort();

const harmOne = (file: string, { how, place, bit }: Harm): void => {
  const at = Math.floor(place * statSync(file).size);
  if (how === 'cut') {
    truncateSync(file, at);
    return;
  }
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  writeFileSync(file, bytes);
};

export type Outcome = 'refused' | 'right' | 'silent' | 'nameless';

/** Harms one file of a copy of what was kept, and reads it: refused by the file's name, right all the same, or silently wrong. */
export const harmAndRead = async (
  original: string,
  { read }: Kept,
  harm: Harm,
): Promise<{ readonly outcome: Outcome; readonly file: string; readonly said: string }> => {
  const expected = await read(original);
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-torn-'));
  try {
    cpSync(original, folder, { recursive: true });
    const files = filesIn(folder);
    const file = files[Math.floor(harm.file * files.length)] ?? '';
    harmOne(file, harm);
    try {
      const text = await read(folder);
      return { outcome: text === expected ? 'right' : 'silent', file, said: text.slice(0, 200) };
    } catch (error) {
      const said = String(error);
      return {
        outcome: said.includes(file) && said.includes('is damaged') ? 'refused' : 'nameless',
        file,
        said,
      };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
