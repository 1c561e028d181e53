import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bodyFiles, bucket, defined, runTemporary } from './fixture.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
beforeAll(async () => {
  at = await runTemporary();
});
afterAll(() => at.remove());

const put = (Key: string, Body: string) =>
  at.client.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
const read = async (Key: string, VersionId?: string) =>
  defined(
    (await at.client.send(new GetObjectCommand({ Bucket: bucket, Key, VersionId }))).Body,
  ).transformToString();
const remove = (Key: string, VersionId?: string) =>
  at.client.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }));

test('an overwritten object keeps its old version, and a pinned reader goes on seeing it', async () => {
  const first = await put('pinned', 'as verified');
  const second = await put('pinned', 'as overwritten');

  expect(await read('pinned')).toBe('as overwritten');
  expect(await read('pinned', first.VersionId)).toBe('as verified');
  expect(first.VersionId).not.toBe(second.VersionId);
});

test('a deleted object is gone by name and still there by version', async () => {
  const { VersionId } = await put('deleted', 'x');

  const marker = await remove('deleted');

  expect(marker.DeleteMarker).toBe(true);
  await expect(read('deleted')).rejects.toMatchObject({ name: 'NoSuchKey' });
  expect(await read('deleted', VersionId)).toBe('x');
  await expect(read('deleted', marker.VersionId)).rejects.toMatchObject({ name: 'MethodNotAllowed' });
});

test('removing the delete marker brings the object back', async () => {
  await put('restored', 'x');
  const marker = await remove('restored');

  await remove('restored', marker.VersionId);

  expect(await read('restored')).toBe('x');
});

test('a version deleted by its id is gone for good, with its bytes', async () => {
  const first = await put('erased', 'one');
  await put('erased', 'two');
  const before = (await bodyFiles(at.folder)).length;

  await remove('erased', first.VersionId);

  await expect(read('erased', first.VersionId)).rejects.toMatchObject({ name: 'NoSuchVersion' });
  expect(await read('erased')).toBe('two');
  expect((await bodyFiles(at.folder)).length).toBe(before - 1);
});

test('a version id of another key is not found', async () => {
  const { VersionId } = await put('mine', 'x');
  await put('other', 'y');

  await expect(
    at.client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'other', VersionId })),
  ).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
});
