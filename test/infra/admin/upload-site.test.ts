import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { uploadSite } from '#infra/admin/upload-site.ts';
import { bucket, runTemporary } from '../local/object-store/fixture.ts';

let store: Awaited<ReturnType<typeof runTemporary>>;
const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-upload-'));
beforeEach(async () => {
  store = await runTemporary();
});
afterEach(async () => {
  await store.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('the site is in its bucket with types and caching, what names the rest last; notes of the build stay', async () => {
  for (const [name, text] of [
    ['index.html', '<!doctype html>'],
    ['sw.js', 'self.x = 1'],
    ['assets/main-A1b2C3_4.js', 'let x'],
    ['.vite/stamp', 'x'],
  ] as const) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  expect(await uploadSite(store.client, bucket, folder)).toBe(3);

  const { Contents = [] } = await store.client.send(new ListObjectsV2Command({ Bucket: bucket }));
  expect(Contents.map(({ Key }) => Key)).toEqual(['assets/main-A1b2C3_4.js', 'index.html', 'sw.js']);
  const headersOf = async (key: string) => {
    const { ContentType, CacheControl } = await store.client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key }),
    );
    return [ContentType, CacheControl];
  };
  expect(await headersOf('index.html')).toEqual(['text/html; charset=utf-8', 'no-cache']);
  expect(await headersOf('assets/main-A1b2C3_4.js')).toEqual([
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
});

test('nothing is uploaded where nothing was built', async () => {
  await expect(uploadSite(store.client, bucket, folder)).rejects.toThrow('there is no site');
});
