import {
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type ListObjectsV2CommandOutput,
  ListObjectVersionsCommand,
} from '@aws-sdk/client-s3';
import { expect } from '@jest/globals';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import type { Objects } from './open-store.ts';

const list = ({ client, bucket }: Objects, Prefix: string, more: Partial<ListObjectsV2CommandInput> = {}) =>
  client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix, ...more }));
const namesOf = (prefix: string, { Contents = [] }: Pick<ListObjectsV2CommandOutput, 'Contents'>) =>
  Contents.map(({ Key = '' }) => Key.slice(prefix.length));
const fill = async (store: Objects, ...names: string[]) => {
  const folder = store.newFolder();
  for (const name of names) await store.put(`${folder}${name}`, name);
  return folder;
};

export const listing: Group<Objects> = {
  of: 'S3: lists of objects',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html',
  rules: {
    'keys are in the order of their UTF-8 bytes': async store => {
      const folder = await fill(store, 'é', 'b', 'a', 'B', '10', '9', 'a/b', 'a-b');
      expect(namesOf(folder, await list(store, folder))).toEqual([
        '10',
        '9',
        'B',
        'a',
        'a-b',
        'a/b',
        'b',
        'é',
      ]);
    },
    'a list begins behind the key that was named, whether it exists or not': async store => {
      const folder = await fill(store, 'a', 'b', 'c');
      const after = async (name: string) =>
        namesOf(folder, await list(store, folder, { StartAfter: `${folder}${name}` }));
      expect(await after('a')).toEqual(['b', 'c']);
      expect(await after('aa')).toEqual(['b', 'c']);
      expect(await after('c')).toEqual([]);
    },
    'a page counts keys and common beginnings together': async store => {
      const folder = await fill(store, 'a', 'b/1', 'b/2', 'c');
      const page = await list(store, folder, { Delimiter: '/', MaxKeys: 2 });
      expect(page).toMatchObject({ KeyCount: 2, IsTruncated: true, MaxKeys: 2 });
      expect([namesOf(folder, page), page.CommonPrefixes]).toEqual([['a'], [{ Prefix: `${folder}b/` }]]);
    },
    'a page that holds all says that there is no more': async store => {
      const folder = await fill(store, 'a', 'b');
      const page = await list(store, folder, { MaxKeys: 2 });
      expect([page.KeyCount, page.IsTruncated, page.NextContinuationToken]).toEqual([2, false, undefined]);
    },
    'a page of none is empty': async store => {
      const folder = await fill(store, 'a');
      expect(await list(store, folder, { MaxKeys: 0 })).toMatchObject({ KeyCount: 0, MaxKeys: 0 });
    },
    'nothing is listed under a beginning that nothing has': async store => {
      expect(await list(store, store.newFolder())).toMatchObject({ KeyCount: 0, IsTruncated: false });
    },
    'a deleted object is not listed, one that was brought back is': async store => {
      const folder = await fill(store, 'a', 'b');
      const { VersionId } = await store.remove(`${folder}a`);
      expect(namesOf(folder, await list(store, folder))).toEqual(['b']);
      await store.remove(`${folder}a`, VersionId);
      expect(namesOf(folder, await list(store, folder))).toEqual(['a', 'b']);
    },
    'each entry has size, ETag and time': async store => {
      const folder = await fill(store, 'abc');
      const { ETag } = await store.head(`${folder}abc`);
      const { Contents } = await list(store, folder);
      const LastModified = new Date(store.clock.now);
      expect(Contents).toMatchObject([{ ETag, Size: 3, LastModified, StorageClass: 'STANDARD' }]);
    },
  },
};

export const versions: Group<Objects> = {
  of: 'S3: versions and delete markers',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html',
  rules: {
    'all versions of a key are listed, the newest first, and the one that counts is named': async store => {
      const folder = store.newFolder();
      const first = await store.put(`${folder}a`, 'one');
      const second = await store.put(`${folder}a`, 'two');
      const marker = await store.remove(`${folder}a`);
      const { Versions, DeleteMarkers } = await store.client.send(
        new ListObjectVersionsCommand({ Bucket: store.bucket, Prefix: folder }),
      );
      expect(Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
        [second.VersionId, false],
        [first.VersionId, false],
      ]);
      expect(DeleteMarkers).toMatchObject([{ VersionId: marker.VersionId, IsLatest: true }]);
    },
    'a deletion of what never was makes a marker': async store => {
      const key = `${store.newFolder()}none`;
      expect(await store.remove(key)).toMatchObject({ DeleteMarker: true, VersionId: expect.any(String) });
    },
    'a deletion of a version that never was is served': async store => {
      expect(await told(store.remove(`${store.newFolder()}none`, 'no-version'))).toBe('served');
    },
    'a missing key under a marker is told with the marker': async store => {
      const key = `${store.newFolder()}a`;
      await store.put(key);
      await store.remove(key);
      const refusal: unknown = await store.get(key).catch(error => error);
      expect(refusal).toMatchObject({
        name: 'NoSuchKey',
        $response: { headers: { 'x-amz-delete-marker': 'true' } },
      });
    },
    'with the newest version gone for good, the one before counts again': async store => {
      const key = `${store.newFolder()}a`;
      const first = await store.put(key, 'one');
      const second = await store.put(key, 'two');
      await store.remove(key, second.VersionId);
      expect(await store.get(key)).toMatchObject({ text: 'one', VersionId: first.VersionId });
    },
  },
};
