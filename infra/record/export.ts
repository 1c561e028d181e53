import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writeFileAtomically } from '#infra/local/disk/write-file-atomically.ts';
import { copyCheckpoints } from './copy-checkpoints.ts';
import { copyObjects } from './copy-objects.ts';
import { type Installation, openInstallation } from './installation.ts';
import { writeLines } from './json-lines.ts';
import { exportVersion, type Manifest, objectLineSchema } from './manifest.ts';
import { readFolders } from './read-folders.ts';
import { readTables } from './read-tables.ts';
import { command, RefusedError } from './refused.ts';
import { openStaging, type Staging } from './staging.ts';

const itemSchema = z.object({ body: z.object({ S: z.string() }) });

/** The bodies of the records (and orders to deliver) that were read. */
const bodiesOf = function* (staging: Staging): Generator<unknown> {
  for (const line of staging.rows('records')) {
    const item = itemSchema.safeParse(JSON.parse(line));
    if (item.success) yield JSON.parse(item.data.body.S);
  }
};

const fetchedIn = (staging: Staging): Parameters<typeof copyObjects>[3] => ({
  get: ({ key, versionId }) => {
    const json = staging.object(JSON.stringify([key, versionId]));
    return json === undefined ? undefined : objectLineSchema.parse(JSON.parse(json));
  },
  add: line => staging.putObject(JSON.stringify([line.key, line.versionId]), JSON.stringify(line)),
});

/** Reads the tables as they stand at one moment where that can be had, else while they change. */
const readStill = async (installation: Installation, staging: Staging): Promise<Manifest['cut']> => {
  const still = await installation.holdStill?.();
  try {
    return await readTables(
      {
        client: still?.client ?? installation.dynamodb,
        records: installation.recordsTable,
        audit: installation.auditTable,
      },
      staging,
    );
  } finally {
    await still?.close();
  }
};

/**
 * Writes a whole installation into a folder: records, audit trail, files and a manifest with the hash of each; beside them the
 * checkpoints, which vouch for themselves. It may run
 * while people work; interrupted, it goes on where it stopped when given the same folder. A folder with a finished export
 * is refused.
 */
export const exportInstallation = async (
  installation: Installation,
  folder: string,
  madeAt: number,
): Promise<Manifest> => {
  if (existsSync(join(folder, 'manifest.json'))) throw new RefusedError(`${folder} holds an export already`);
  mkdirSync(folder, { recursive: true });
  const stagingFile = join(folder, '.staging.sqlite');
  const staging = openStaging(stagingFile);
  try {
    await copyCheckpoints(installation, folder);
    const cut = await readStill(installation, staging);
    const objects = await copyObjects(installation, folder, bodiesOf(staging), fetchedIn(staging));
    const files = {
      'records.jsonl': await writeLines(join(folder, 'records.jsonl'), staging.rows('records')),
      'audit.jsonl': await writeLines(join(folder, 'audit.jsonl'), staging.rows('audit')),
      'objects.jsonl': await writeLines(join(folder, 'objects.jsonl'), objects),
    };
    const manifest: Manifest = {
      product: 'tieu-bieu',
      exportVersion,
      madeAt: new Date(madeAt).toISOString(),
      cut,
      files,
    };
    writeFileAtomically(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, {
      durable: true,
    });
    return manifest;
  } finally {
    staging.close();
    if (existsSync(join(folder, 'manifest.json')))
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${stagingFile}${suffix}`, { force: true });
  }
};

if (import.meta.main) {
  const { folder, data } = readFolders('export');
  await command(async () => {
    const installation = await openInstallation(data, process.env);
    try {
      const { files, cut } = await exportInstallation(installation, folder, Date.now());
      console.log(
        `${folder}: ${files['records.jsonl'].lines} items, ${files['audit.jsonl'].lines} audit entries, ${files['objects.jsonl'].lines} files${cut === 'moment' ? '' : ' (records of different moments: the installation was never still)'}`,
      );
    } finally {
      await installation.close();
    }
  });
}
