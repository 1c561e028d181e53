import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportInstallation } from '#infra/record/export.ts';
import { importInstallation } from '#infra/record/import.ts';
import { openInstallation } from '#infra/record/installation.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import { monday } from '#test/support/asks.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { openFolder, openSampleInstallation } from './fixture.ts';
import { change } from './sample-history.ts';

const { at, remove } = openFolder();
let sample: Awaited<ReturnType<typeof openSampleInstallation>>;

beforeAll(async () => {
  sample = await openSampleInstallation();
  await exportInstallation(sample.installation, at('first'), monday);
});
afterAll(async () => {
  await sample.installation.close();
  remove();
});

const textOf = (name: string): string => readFileSync(at(name), 'utf8');

describe('an export', () => {
  test('of an installation at rest is of one moment and verifies', async () => {
    const { verified, findings, cut, counts } = await verifyExport(at('first'));
    expect(findings).toEqual([]);
    expect({ verified, cut, ...counts }).toMatchObject({
      verified: true,
      cut: 'moment',
      records: 20,
      streams: 20,
      results: 1,
      certificates: 2,
      files: 3,
    });
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const once = await exportInstallation(sample.installation, at('once'), monday);
    expect(await exportInstallation(sample.installation, at('twice'), monday)).toEqual(once);
  });

  test('that broke off goes on where it stopped when it is asked for again', async () => {
    const unreachable = new S3Client({
      ...freshConnections,
      endpoint: 'http://127.0.0.1:9',
      region: 'ap-southeast-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    });
    const broken = { ...sample.installation, s3: unreachable };
    await expect(exportInstallation(broken, at('resumed'), monday)).rejects.toThrow();
    expect(existsSync(at('resumed/manifest.json'))).toBe(false);
    await exportInstallation(sample.installation, at('resumed'), monday);
    expect((await verifyExport(at('resumed'))).findings).toEqual([]);
    expect(readdirSync(at('resumed')).sort()).toEqual([
      'audit.jsonl',
      'manifest.json',
      'objects',
      'objects.jsonl',
      'records.jsonl',
    ]);
  });

  test('does not overwrite a finished one', async () => {
    await expect(exportInstallation(sample.installation, at('first'), monday)).rejects.toThrow(
      /holds an export already/,
    );
  });

  test('made while records change agrees with every history', async () => {
    let running = true;
    let changes = 0;
    const work = (async () => {
      while (running && changes < 400) {
        await change(sample.world, 'round', sampleRoundId, round => ({
          ...round,
          shards: 1 + (changes % 8),
        }));
        changes += 1;
      }
    })();
    await exportInstallation(sample.installation, at('moving'), monday);
    running = false;
    await work;
    const { findings } = await verifyExport(at('moving'));
    expect(changes).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });
});

describe('an import', () => {
  test('makes an installation whose export is the same, files and their version ids included', async () => {
    await exportInstallation(sample.installation, at('to-move'), monday);
    await importInstallation(at('to-move'), at('moved'), monday);
    const moved = await openInstallation(at('moved'), {});
    try {
      await exportInstallation(moved, at('moved-export'), monday);
    } finally {
      await moved.close();
    }
    expect(textOf('moved-export/audit.jsonl')).toBe(textOf('to-move/audit.jsonl'));
    expect(textOf('moved-export/objects.jsonl')).toBe(textOf('to-move/objects.jsonl'));
    const lines = textOf('moved-export/records.jsonl').split('\n');
    const before = new Set(textOf('to-move/records.jsonl').split('\n'));
    const added = lines.filter(line => !before.has(line));
    // One more item: the order that starts the round's workflow where the record stands.
    expect(lines).toHaveLength(before.size + 1);
    expect(added).toEqual([expect.stringContaining('start-workflow')]);
    expect((await verifyExport(at('moved-export'))).verified).toBe(true);
  });

  test('goes into an empty installation only', async () => {
    await expect(importInstallation(at('first'), at('first'), monday)).rejects.toThrow(/is not empty/);
  });

  test('refuses an export whose files are not those of its manifest', async () => {
    await exportInstallation(sample.installation, at('broken'), monday);
    writeFileSync(at('broken/records.jsonl'), textOf('broken/records.jsonl').replace('TCMN', 'KHAC'));
    await expect(importInstallation(at('broken'), at('target'), monday)).rejects.toThrow(
      /records\.jsonl is not the file/,
    );
  });
});
