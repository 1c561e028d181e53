import { createHash } from 'node:crypto';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectTaggingCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { expect } from '@jest/globals';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import type { Objects } from './open-store.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const upload = async ({ client, bucket }: Objects, Key: string) => {
  const { UploadId = '' } = await client.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key }));
  const { ETag } = await client.send(
    new UploadPartCommand({ Bucket: bucket, Key, UploadId, PartNumber: 1, Body: 'part' }),
  );
  return (more: { IfNoneMatch?: string; Key?: string } = {}) =>
    client.send(
      new CompleteMultipartUploadCommand({
        ...{ Bucket: bucket, Key, UploadId, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } },
        ...more,
      }),
    );
};

export const conditionalWrites: Group<Objects> = {
  of: 'S3: conditional writes',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
  rules: {
    'If-None-Match * writes where nothing is, and again once it was deleted': async store => {
      const key = `${store.newFolder()}a`;
      const absent = () => told(store.put(key, 'x', { IfNoneMatch: '*' }));
      expect(await absent()).toBe('served');
      expect(await absent()).toBe('PreconditionFailed');
      await store.remove(key);
      expect(await absent()).toBe('served');
    },
    'If-Match where nothing is, or nothing any more, is NoSuchKey': async store => {
      const key = `${store.newFolder()}a`;
      expect(await told(store.put(key, 'x', { IfMatch: '"any"' }))).toBe('NoSuchKey');
      const { ETag } = await store.put(key);
      await store.remove(key);
      expect(await told(store.put(key, 'x', { IfMatch: ETag }))).toBe('NoSuchKey');
    },
    'a refused write leaves what stood, and makes no version': async store => {
      const key = `${store.newFolder()}a`;
      const { VersionId } = await store.put(key, 'stood');
      await told(store.put(key, 'new', { IfMatch: '"other"' }));
      expect(await store.get(key)).toMatchObject({ text: 'stood', VersionId });
    },
    'an upload in parts is completed under the same condition': async store => {
      const key = `${store.newFolder()}a`;
      const [first, second] = [await upload(store, key), await upload(store, key)];
      expect(await told(first({ IfNoneMatch: '*' }))).toBe('served');
      expect(await told(second({ IfNoneMatch: '*' }))).toBe('PreconditionFailed');
    },
    'an upload belongs to its key': async store => {
      const folder = store.newFolder();
      const complete = await upload(store, `${folder}a`);
      expect(await told(complete({ Key: `${folder}b` }))).toBe('NoSuchUpload');
    },
  },
};

export const integrity: Group<Objects> = {
  of: 'S3: integrity of what is written',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html',
  rules: {
    'another SHA-256, CRC32 or MD5 than that of the bytes is BadDigest, and stores nothing': async store => {
      const key = `${store.newFolder()}a`;
      const md5 = createHash('md5').update('other').digest('base64');
      expect(await told(store.put(key, 'bytes', { ChecksumSHA256: sha256('other') }))).toBe('BadDigest');
      expect(await told(store.put(key, 'bytes', { ChecksumCRC32: 'AAAAAA==' }))).toBe('BadDigest');
      expect(await told(store.put(key, 'bytes', { ContentMD5: md5 }))).toBe('BadDigest');
      expect(await told(store.head(key))).toBe('NotFound');
    },
    'a copy has the checksum of its source, and of the version that was named': async store => {
      const folder = store.newFolder();
      const { VersionId } = await store.put(`${folder}a`, 'old', { ChecksumSHA256: sha256('old') });
      await store.put(`${folder}a`, 'new');
      await store.client.send(
        new CopyObjectCommand({
          ...{ Bucket: store.bucket, Key: `${folder}b` },
          CopySource: `${store.bucket}/${folder}a?versionId=${VersionId}`,
        }),
      );
      const copied = await store.get(`${folder}b`, { ChecksumMode: 'ENABLED' });
      expect(copied).toMatchObject({ text: 'old', ChecksumSHA256: sha256('old') });
    },
    'a copy of what is not there is NoSuchKey': async store => {
      const folder = store.newFolder();
      const copy = store.client.send(
        new CopyObjectCommand({
          Bucket: store.bucket,
          Key: `${folder}b`,
          CopySource: `${store.bucket}/${folder}a`,
        }),
      );
      expect(await told(copy)).toBe('NoSuchKey');
    },
  },
};

export const tagging: Group<Objects> = {
  of: 'S3: tags',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html',
  rules: {
    'each version has its own': async store => {
      const key = `${store.newFolder()}a`;
      const first = await store.put(key, 'one', { Tagging: 'state=old' });
      await store.put(key, 'two', { Tagging: 'state=new' });
      const tagsOf = async (VersionId?: string) =>
        (await store.client.send(new GetObjectTaggingCommand({ Bucket: store.bucket, Key: key, VersionId })))
          .TagSet;
      expect(await tagsOf(first.VersionId)).toEqual([{ Key: 'state', Value: 'old' }]);
      expect(await tagsOf()).toEqual([{ Key: 'state', Value: 'new' }]);
    },
    'a key twice is InvalidTag, and the tags stay': async store => {
      const key = `${store.newFolder()}a`;
      await store.put(key, 'x', { Tagging: 'state=kept' });
      const twice = store.client.send(
        new PutObjectTaggingCommand({
          ...{ Bucket: store.bucket, Key: key },
          Tagging: { TagSet: ['1', '2'].map(Value => ({ Key: 'state', Value })) },
        }),
      );
      expect(await told(twice)).toBe('InvalidTag');
      expect((await store.head(key)).TagCount).toBe(1);
    },
    'tags of what is not there are NoSuchKey': async store => {
      const call = store.client.send(
        new GetObjectTaggingCommand({ Bucket: store.bucket, Key: `${store.newFolder()}none` }),
      );
      expect(await told(call)).toBe('NoSuchKey');
    },
  },
};
