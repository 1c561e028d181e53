import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../local/disk/error-code.ts';

const root = join(import.meta.dirname, '../..');

/** A part of the product that is built: from where, to where, how. Paths are from the root, or absolute. */
export type Build = {
  readonly sources: readonly string[];
  readonly output: string;
  /** In the output, so that what was built and from what are swapped in together. */
  readonly stamp: string;
  /** Builds into a folder, absolute, that does not exist yet. */
  readonly into: (folder: string) => Promise<void>;
};

const filesOf = (path: string): readonly string[] =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(resolve(root, path), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name))
        .sort();

/** Every file that the part is made of, so that a stale build is noticed by content, not by time. */
const hashOf = (sources: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of [...sources, 'package-lock.json'].flatMap(filesOf))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(resolve(root, file)));
  return hash.digest('hex');
};

/** What another process's output, put there in between, answers to a renaming. */
const taken: readonly unknown[] = ['ENOTEMPTY', 'EEXIST'];

const moveAway = (folder: string, aside: string): void => {
  try {
    renameSync(folder, aside);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
};

/** Puts the fresh folder in the place of the old one. Another process may do the same at this moment: the last one stays. */
const swapIn = (fresh: string, output: string): void => {
  const aside = `${fresh}-old`;
  for (;;) {
    moveAway(output, aside);
    try {
      renameSync(fresh, output);
      break;
    } catch (error) {
      if (!taken.includes(errorCode(error))) throw error;
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }
};

/** Whether there is an output, of whatever sources. */
export const isThere = ({ output }: Build): boolean => existsSync(resolve(root, output));

let builds = 0;

/**
 * Builds unless the output was built from the present sources; says whether it built. The new output is made beside the old
 * one until it is whole: who reads the old one meanwhile must not find half of the new.
 */
export const buildIfStale = async ({ sources, output, stamp, into }: Build): Promise<boolean> => {
  const hash = hashOf(sources);
  const place = resolve(root, output);
  const stampFile = join(place, stamp);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return false;
  const fresh = join(dirname(place), `building-${basename(place)}-${process.pid}-${++builds}`);
  try {
    await into(fresh);
    mkdirSync(dirname(join(fresh, stamp)), { recursive: true });
    writeFileSync(join(fresh, stamp), hash);
    swapIn(fresh, place);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return true;
};
