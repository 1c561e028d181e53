import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../support/until.ts';
import { bodyFiles, bucket, clientOf, defined, type Running, run, runTemporary } from './fixture.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
const reopened: Running[] = [];
beforeEach(async () => {
  at = await runTemporary();
});
afterEach(async () => {
  for (const running of reopened.splice(0)) await running.stop();
  await at.remove();
});

const reopen = async (): Promise<Running> => {
  await at.stop();
  const again = await run(at.folder);
  reopened.push(again);
  return again;
};

const read = async ({ client }: Running, Key: string, VersionId?: string) =>
  defined(
    (await client.send(new GetObjectCommand({ Bucket: bucket, Key, VersionId }))).Body,
  ).transformToString();

test('objects, versions, delete markers and metadata survive a restart', async () => {
  const first = await at.client.send(new PutObjectCommand({ Bucket: bucket, Key: 'a', Body: 'one' }));
  await at.client.send(
    new PutObjectCommand({ Bucket: bucket, Key: 'a', Body: 'two', Metadata: { kind: 'sample' } }),
  );
  await at.client.send(new PutObjectCommand({ Bucket: bucket, Key: 'b', Body: 'gone' }));
  await at.client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'b' }));

  const again = await reopen();

  expect(await read(again, 'a')).toBe('two');
  expect(await read(again, 'a', first.VersionId)).toBe('one');
  await expect(read(again, 'b')).rejects.toMatchObject({ name: 'NoSuchKey' });
  const got = await again.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'a' }));
  expect(got.Metadata).toEqual({ kind: 'sample' });
});

test('a multipart upload is continued and completed after a restart', async () => {
  const key = { Bucket: bucket, Key: 'large' };
  const { UploadId } = await at.client.send(new CreateMultipartUploadCommand(key));
  await at.client.send(new UploadPartCommand({ ...key, UploadId, PartNumber: 1, Body: 'part' }));

  const again = await reopen();
  const { Parts } = await again.client.send(new ListPartsCommand({ ...key, UploadId }));
  const listed = defined(Parts).map(({ PartNumber, ETag }) => ({ PartNumber, ETag }));
  await again.client.send(
    new CompleteMultipartUploadCommand({ ...key, UploadId, MultipartUpload: { Parts: listed } }),
  );

  expect(await read(again, 'large')).toBe('part');
});

test('bodies that no metadata names are swept at the next start, all others stay', async () => {
  await at.client.send(new PutObjectCommand({ Bucket: bucket, Key: 'kept', Body: 'kept' }));
  const [kept] = await bodyFiles(at.folder);
  await writeFile(join(at.folder, 'bodies', 'left-by-a-crash'), 'half a body');

  const again = await reopen();

  expect(await bodyFiles(at.folder)).toEqual([kept]);
  expect(again.lines.some(line => line.includes('orphans-swept'))).toBe(true);
  expect(await read(again, 'kept')).toBe('kept');
});

test('what was acknowledged before a kill is there after it, with its event, and nothing is half there', async () => {
  await at.stop();
  const script = fileURLToPath(new URL('./serve-in-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, at.folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line]: unknown[] = await once(child.stdout, 'data');
  const client = clientOf(`http://127.0.0.1:${Number(String(line))}`);
  const acknowledged: string[] = [];
  const write = async (writer: number): Promise<void> => {
    for (let number = 0; ; number += 1) {
      const Key = `${writer}/${number}`;
      try {
        await client.send(
          new PutObjectCommand({ Bucket: bucket, Key, Body: `body of ${Key}`.repeat(2_000) }),
        );
      } catch (error) {
        if (child.killed) return;
        throw error;
      }
      acknowledged.push(Key);
    }
  };

  const writers = Promise.all([0, 1, 2, 3].map(write));
  await until(() => acknowledged.length >= 40);
  child.kill('SIGKILL');
  await Promise.all([writers, once(child, 'exit')]);
  client.destroy();
  const again = await reopen();

  for (const Key of acknowledged) expect(await read(again, Key)).toBe(`body of ${Key}`.repeat(2_000));
  await until(() => again.records.length >= acknowledged.length);
  const told = new Set(again.records.map(({ s3 }) => s3.object.key));
  expect(acknowledged.filter(Key => !told.has(Key))).toEqual([]);
  expect((await bodyFiles(at.folder)).length).toBe(told.size);
});
