import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../json-lines.ts';
import { objectLineSchema } from '../manifest.ts';
import type { PinnedFile } from './collect-rounds.ts';
import { finding } from './finding.ts';
import { placedLines, type Report, readAs } from './read-export.ts';

/** Every file's bytes against the hash that the export names, and every pinned file against the hash that its record holds. */
export const checkObjects = async (
  folder: string,
  pinned: readonly PinnedFile[],
  report: Report,
): Promise<number> => {
  const named = new Map<string, string>();
  const hashes = new Map<string, string>();
  let count = 0;
  for await (const [line, where] of placedLines(folder, 'objects.jsonl')) {
    const object = readAs(objectLineSchema, line, where, report);
    if (object === undefined || object.absent === true) continue;
    count += 1;
    const { key, versionId, sha256 } = object;
    const file = join(folder, 'objects', sha256);
    const actual = hashes.get(sha256) ?? (existsSync(file) ? await hashFile(file) : '');
    hashes.set(sha256, actual);
    if (actual === '') report(finding('file.absent', `${key} (${versionId})`));
    else if (actual !== sha256) report(finding('file.changed', `${key} (${versionId})`));
    named.set(JSON.stringify([key, versionId]), sha256);
  }
  for (const { by, key, versionId, sha256 } of pinned) {
    const found = named.get(JSON.stringify([key, versionId]));
    if (found === undefined) report(finding('file.absent', by));
    else if (found !== sha256) report(finding('file.changed', by));
  }
  return count;
};
