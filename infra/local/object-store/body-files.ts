import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DamagedFileError } from '../disk/damaged-file.ts';
import { algorithms, type ChecksumAlgorithm } from './checksums.ts';
import { newBodyName } from './ids.ts';
import type { BodyDigests, IncomingBody } from './incoming-body.ts';

/** A body that is durably on disk but that no metadata row names yet. */
export type StoredBody = BodyDigests & { readonly file: string };

export type BodyFiles = {
  /** Writes, verifies and syncs a body; leaves no file behind when anything throws. */
  readonly store: (body: IncomingBody, also: Iterable<ChecksumAlgorithm>) => Promise<StoredBody>;
  /**
   * Reads `start`..`end` inclusive; once open, a later removal does not disturb it. Rejects with the file's name where its bytes
   * are not those that were stored: all of them are looked at when a process reads the file for the first time.
   */
  readonly read: (file: string, range?: { start: number; end: number }) => Promise<Readable>;
  /** To be called after the commit that dropped the files' rows. */
  readonly remove: (files: readonly string[]) => Promise<void>;
  /** Deletes every file that is not named; returns how many. Only before the first request. */
  readonly sweep: (named: ReadonlySet<string>) => number;
};

/** A digest of everything that passes: size, MD5 (for the ETag) and the wanted checksums. */
export const runningDigests = (wanted: Iterable<ChecksumAlgorithm>) => {
  const md5 = createHash('md5');
  const running = [...new Set(wanted)].map(name => [name, algorithms[name].start()] as const);
  let size = 0;
  return {
    update: (chunk: Uint8Array): void => {
      size += chunk.length;
      md5.update(chunk);
      for (const [, digest] of running) digest.update(chunk);
    },
    finish: (): BodyDigests => ({
      size,
      md5: md5.digest(),
      checksums: new Map(running.map(([name, digest]) => [name, digest.digest().toString('base64')])),
    }),
  };
};

/**
 * One file per body in one folder, under random names that end with the SHA-256 of the bytes. File and folder are synced before `store` returns, so
 * that a metadata row never names bytes that a power cut could take away.
 */
export const openBodyFiles = (folder: string): BodyFiles => {
  mkdirSync(folder, { recursive: true });

  const syncFolder = async (): Promise<void> => {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  };

  const remove = async (files: readonly string[]): Promise<void> => {
    for (const file of files) await rm(join(folder, file), { force: true });
  };

  const write = async (
    file: string,
    body: IncomingBody,
    also: Iterable<ChecksumAlgorithm>,
  ): Promise<BodyDigests> => {
    const digests = runningDigests([...also, ...(body.algorithm === undefined ? [] : [body.algorithm])]);
    const handle = await open(join(folder, file), 'wx', 0o600);
    try {
      for await (const chunk of body.chunks) {
        digests.update(chunk);
        await handle.writeFile(chunk);
      }
      const finished = digests.finish();
      body.verify(finished);
      await handle.sync();
      return finished;
    } finally {
      await handle.close();
    }
  };

  const known = new Set<string>();
  const check = async (file: string): Promise<void> => {
    const [, expected] = file.split('.');
    // Files of before names held hashes are taken as they are.
    if (expected === undefined || known.has(file)) return;
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, file)), hash);
    if (hash.digest('hex') !== expected)
      throw new DamagedFileError(join(folder, file), 'its bytes are not those of its name');
    known.add(file);
  };

  return {
    store: async (body, also) => {
      const making = newBodyName();
      try {
        const digests = await write(making, body, [...also, 'SHA256']);
        const sha256 = Buffer.from(digests.checksums.get('SHA256') ?? '', 'base64').toString('hex');
        const file = `${making}.${sha256}`;
        await rename(join(folder, making), join(folder, file));
        await syncFolder();
        return { ...digests, file };
      } catch (error) {
        await remove([making]);
        throw error;
      }
    },
    read: async (file, range) => {
      await check(file);
      return createReadStream('', {
        fd: openSync(join(folder, file), 'r'),
        start: range?.start ?? 0,
        ...(range === undefined ? {} : { end: range.end }),
      });
    },
    remove,
    sweep: named => {
      const orphans = readdirSync(folder).filter(file => !named.has(file));
      for (const file of orphans) rmSync(join(folder, file), { force: true });
      return orphans.length;
    },
  };
};
