import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newVersionId } from '#infra/local/object-store/ids.ts';
import { type ImportedVersion, importVersions } from '#infra/local/object-store/import-versions.ts';
import { checkpointsFolder } from '#infra/local/object-store/stores.ts';
import { names } from '#infra/local/runtime/names.ts';
import { RefusedError } from './refused.ts';

const checkpointsIn = async function* (folder: string): AsyncGenerator<ImportedVersion> {
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    yield {
      ...{ key: `checkpoints/${name}`, versionId: newVersionId(), file },
      etag: createHash('md5').update(bytes).digest('hex'),
      contentType: 'application/jsonl',
      checksumSha256: null,
      createdAt: Math.trunc(statSync(file).mtimeMs),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  }
};

/**
 * Lets an imported installation go on as the one that it was: its keys, by which webhooks and statements are known, and the row
 * of checkpoints that they signed.
 */
export const carryOn = async (from: string, keys: string, into: string): Promise<void> => {
  const needed = [...names.signingKeys.map(key => `${key}.pem`), 'hmac-key.txt'];
  const missing = needed.filter(file => !existsSync(join(keys, file)));
  if (missing.length > 0)
    throw new RefusedError(`${keys} lacks ${missing.join(', ')}: it is no copy of the keys`);
  const target = join(into, 'kms');
  mkdirSync(target, { recursive: true, mode: 0o700 });
  for (const file of readdirSync(keys)) {
    copyFileSync(join(keys, file), join(target, file));
    chmodSync(join(target, file), 0o600);
  }
  await importVersions(checkpointsFolder(into), names.checkpoints, checkpointsIn(join(from, 'checkpoints')));
};
