import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openFiles } from '#shared/adapters/s3/files.ts';
import { bodyFiles, bucket, region, runTemporary } from '../../infra/local/object-store/fixture.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
beforeAll(async () => {
  at = await runTemporary();
});
afterAll(() => at.remove());

const filesOf = ({ client, endpoint }: typeof at) =>
  openFiles({ client, bucket, region, uploadUrl: `${endpoint}/${bucket}`, downloadUrl: '' });
const put = (Key: string, Body: string) =>
  at.client.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
const versionsUnder = async (Prefix: string) => {
  const { Versions = [], DeleteMarkers = [] } = await at.client.send(
    new ListObjectVersionsCommand({ Bucket: bucket, Prefix }),
  );
  return [...Versions, ...DeleteMarkers].map(({ Key }) => Key);
};

test('a removed object is gone with all its versions and markers; its neighbour by name stays', async () => {
  const before = (await bodyFiles(at.folder)).length;
  const first = await put('incoming/mau/1', 'một');
  await put('incoming/mau/1', 'hai');
  await at.client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'incoming/mau/1' }));
  await put('incoming/mau/12', 'ba');
  expect(await versionsUnder('incoming/mau/1')).toHaveLength(4);

  const files = filesOf(at);
  await files.remove('incoming/mau/1');

  expect(await versionsUnder('incoming/mau/1')).toEqual(['incoming/mau/12']);
  expect(await bodyFiles(at.folder)).toHaveLength(before + 1);
  await expect(
    at.client.send(
      new GetObjectCommand({ Bucket: bucket, Key: 'incoming/mau/1', VersionId: first.VersionId }),
    ),
  ).rejects.toMatchObject({ name: 'NoSuchVersion' });
});

test('removed once more, or never there, it is no fault', async () => {
  await put('incoming/twice/1', 'một');
  await put('incoming/twice/12', 'hai');
  const files = filesOf(at);

  await files.remove('incoming/twice/1');
  await files.remove('incoming/twice/1');
  await files.remove('incoming/never');

  expect(await versionsUnder('incoming/twice')).toEqual(['incoming/twice/12']);
});
