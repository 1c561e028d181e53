import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installation } from '#infra/record/installation.ts';
import type { ExportFile } from '#infra/record/manifest.ts';
import { bucket, runTemporary } from '#test/infra/local/object-store/fixture.ts';
import { openTestWorld } from '#test/support/world.ts';
import { makeHistory } from './sample-history.ts';

/** A small installation with a whole history in it, on the real engines. */
export const openSampleInstallation = async () => {
  const [store, { world, client, close }] = await Promise.all([runTemporary(), openTestWorld()]);
  await makeHistory(world, { s3: store.client, bucket });
  const installation: Installation = {
    dynamodb: client,
    s3: store.client,
    recordsTable: 'records',
    auditTable: 'audit',
    bucket,
    checkpointsBucket: 'checkpoints',
    close: async () => {
      await close();
      await store.remove();
    },
  };
  return { world, installation };
};

/** A folder that goes away at the end of the test file. */
export const openFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-export-'));
  return {
    folder,
    at: (...names: readonly string[]) => join(folder, ...names),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

export type Line = { [name: string]: { S: string } };

/** A copy of an export, and ways to tamper with it. */
export const tamperable = (original: string, copy: string) => {
  cpSync(original, copy, { recursive: true });
  const edit = (file: ExportFile, change: (lines: Line[]) => Line[]): void => {
    const lines = readFileSync(join(copy, file), 'utf8').trimEnd().split('\n');
    const changed = change(lines.map((line): Line => JSON.parse(line)));
    writeFileSync(join(copy, file), changed.map(line => `${JSON.stringify(line)}\n`).join(''));
  };
  const inside =
    (member: 'body' | 'entry') => (pick: (line: Line) => boolean, to: (value: never) => object) => {
      edit(member === 'body' ? 'records.jsonl' : 'audit.jsonl', lines =>
        lines.map(line =>
          pick(line)
            ? { ...line, [member]: { S: JSON.stringify(to(JSON.parse(line[member]?.S ?? 'null') as never)) } }
            : line,
        ),
      );
    };
  return { folder: copy, edit, editBody: inside('body'), editEntry: inside('entry') };
};
export type Tamperable = ReturnType<typeof tamperable>;
