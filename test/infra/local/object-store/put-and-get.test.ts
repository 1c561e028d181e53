import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bucket, defined, runTemporary } from './fixture.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
beforeAll(async () => {
  at = await runTemporary();
});
afterAll(() => at.remove());

const put = (Key: string, Body: string | Uint8Array, more = {}) =>
  at.client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ...more }));
const read = async (Key: string, more = {}) =>
  defined(
    (await at.client.send(new GetObjectCommand({ Bucket: bucket, Key, ...more }))).Body,
  ).transformToString();

describe('PutObject and GetObject', () => {
  test('an object comes back with its bytes, type, metadata and ETag', async () => {
    const sent = await put('hồ sơ/mẫu 1+2.txt', 'mẫu', {
      ContentType: 'text/plain',
      ContentDisposition: 'attachment',
      Metadata: { kind: 'sample' },
    });

    const got = await at.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'hồ sơ/mẫu 1+2.txt' }));

    expect(await defined(got.Body).transformToString()).toBe('mẫu');
    expect(got).toMatchObject({
      ContentType: 'text/plain',
      ContentDisposition: 'attachment',
      ContentLength: 5,
      Metadata: { kind: 'sample' },
      ETag: sent.ETag,
      VersionId: sent.VersionId,
    });
    expect(got.LastModified?.getTime()).toBe(at.clock.now);
  });

  test('a streamed body arrives whole, without its transfer coding', async () => {
    const pieces = Array.from({ length: 40 }, (_, index) => Buffer.alloc(10_000, index));
    await at.client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: 'streamed',
        Body: Readable.from(pieces),
        ContentLength: 400_000,
      }),
    );

    const got = await at.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'streamed' }));

    expect(Buffer.from(await defined(got.Body).transformToByteArray()).equals(Buffer.concat(pieces))).toBe(
      true,
    );
    expect(got.ContentEncoding).toBeUndefined();
  });

  test('an empty object is an object', async () => {
    await put('empty', new Uint8Array());

    expect(await read('empty')).toBe('');
  });

  test.each([
    ['bytes=2-4', 'cde', 'bytes 2-4/10'],
    ['bytes=7-', 'hij', 'bytes 7-9/10'],
    ['bytes=-2', 'ij', 'bytes 8-9/10'],
    ['bytes=8-99', 'ij', 'bytes 8-9/10'],
  ])('the range %s gives %s', async (Range, text, contentRange) => {
    await put('ranged', 'abcdefghij');

    const got = await at.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'ranged', Range }));

    expect(got.ContentRange).toBe(contentRange);
    expect(await defined(got.Body).transformToString()).toBe(text);
  });

  test('a range past the end is refused', async () => {
    await put('short', 'abc');

    await expect(read('short', { Range: 'bytes=3-' })).rejects.toMatchObject({ name: 'InvalidRange' });
  });

  test('a key that does not exist is refused by GET and by HEAD', async () => {
    await expect(read('nothing')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(
      at.client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'nothing' })),
    ).rejects.toMatchObject({
      name: 'NotFound',
    });
  });

  test('a conditional GET of an unchanged object has no body', async () => {
    const { ETag } = await put('cached', 'abc');

    await expect(read('cached', { IfNoneMatch: ETag })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
    expect(await read('cached', { IfMatch: ETag })).toBe('abc');
    await expect(read('cached', { IfMatch: '"other"' })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
  });
});

describe('conditional writes', () => {
  test('If-None-Match: * lets exactly one of many writers in', async () => {
    const tries = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map(text => put('once', text, { IfNoneMatch: '*' })),
    );

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const failed of tries.filter(({ status }) => status === 'rejected'))
      expect(failed).toMatchObject({
        reason: { name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } },
      });
  });

  test('If-Match writes only over the version that it names', async () => {
    const first = await put('matched', 'one');
    await put('matched', 'two', { IfMatch: first.ETag });

    await expect(put('matched', 'three', { IfMatch: first.ETag })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    expect(await read('matched')).toBe('two');
  });
});

describe('CopyObject', () => {
  test('a pinned version is copied with its metadata, or with new ones', async () => {
    const first = await put('copy/from +é', 'old', { Metadata: { a: '1' } });
    await put('copy/from +é', 'new');
    const CopySource = `${bucket}/${encodeURIComponent('copy/from +é')}?versionId=${first.VersionId}`;

    await at.client.send(new CopyObjectCommand({ Bucket: 'records', Key: 'kept', CopySource }));
    await at.client.send(
      new CopyObjectCommand({
        ...{ Bucket: 'records', Key: 'changed', CopySource },
        MetadataDirective: 'REPLACE',
        Metadata: { b: '2' },
      }),
    );

    const kept = await at.client.send(new GetObjectCommand({ Bucket: 'records', Key: 'kept' }));
    expect(await defined(kept.Body).transformToString()).toBe('old');
    expect(kept.Metadata).toEqual({ a: '1' });
    const changed = await at.client.send(new HeadObjectCommand({ Bucket: 'records', Key: 'changed' }));
    expect(changed.Metadata).toEqual({ b: '2' });
  });

  test('a copy onto itself that changes nothing is refused', async () => {
    await put('self', 'x');

    await expect(
      at.client.send(new CopyObjectCommand({ Bucket: bucket, Key: 'self', CopySource: `${bucket}/self` })),
    ).rejects.toMatchObject({ name: 'InvalidRequest' });
  });
});

describe('ListObjectsV2', () => {
  test('pages, prefixes and delimiters give every key once and in order', async () => {
    for (const key of ['l/a', 'l/b/1', 'l/b/2', 'l/c', 'l/đ', 'm']) await put(key, key);

    const seen: string[] = [];
    let token: string | undefined;
    do {
      const page = await at.client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: 'l/',
          Delimiter: '/',
          MaxKeys: 1,
          ContinuationToken: token,
        }),
      );
      seen.push(...(page.Contents ?? []).map(({ Key }) => defined(Key)));
      seen.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => defined(Prefix)));
      token = page.NextContinuationToken;
    } while (token !== undefined);

    expect(seen).toEqual(['l/a', 'l/b/', 'l/c', 'l/đ']);
  });
});

describe('tags', () => {
  test('a tag set is replaced as a whole and counted', async () => {
    await put('tagged', 'x', { Tagging: 'state=new&a=b%20c' });
    await at.client.send(
      new PutObjectTaggingCommand({
        ...{ Bucket: bucket, Key: 'tagged' },
        Tagging: { TagSet: [{ Key: 'state', Value: 'clean & <checked>' }] },
      }),
    );

    const got = await at.client.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: 'tagged' }));

    expect(got.TagSet).toEqual([{ Key: 'state', Value: 'clean & <checked>' }]);
    const head = await at.client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'tagged' }));
    expect(head.TagCount).toBe(1);
  });
});
