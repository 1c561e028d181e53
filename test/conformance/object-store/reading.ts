import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect } from '@jest/globals';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import type { Objects } from './open-store.ts';

export const ranges: Group<Objects> = {
  of: 'S3: ranges',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
  rules: {
    'from, to and the end: each gives its bytes and says which of how many': async store => {
      const key = `${store.newFolder()}a`;
      await store.put(key, '0123456789');
      for (const [Range, text, place] of [
        ['bytes=0-3', '0123', 'bytes 0-3/10'],
        ['bytes=7-', '789', 'bytes 7-9/10'],
        ['bytes=-2', '89', 'bytes 8-9/10'],
        ['bytes=8-99', '89', 'bytes 8-9/10'],
        ['bytes=-99', '0123456789', 'bytes 0-9/10'],
      ] as const)
        expect(await store.get(key, { Range })).toMatchObject({
          ...{ text, ContentRange: place, ContentLength: text.length },
          $metadata: { httpStatusCode: 206 },
        });
    },
    'one past the end is InvalidRange': async store => {
      const key = `${store.newFolder()}a`;
      await store.put(key, '0123456789');
      expect(await told(store.get(key, { Range: 'bytes=10-' }))).toBe('InvalidRange');
    },
    'what is no single range is passed over': async store => {
      const key = `${store.newFolder()}a`;
      await store.put(key, '0123456789');
      for (const Range of ['bytes=5-2', 'lines=1-2', 'bytes=a-b'])
        expect(await store.get(key, { Range })).toMatchObject({
          text: '0123456789',
          $metadata: { httpStatusCode: 200 },
        });
    },
    'HEAD answers a range without bytes': async store => {
      const key = `${store.newFolder()}a`;
      await store.put(key, '0123456789');
      expect(await store.head(key, { Range: 'bytes=0-3' })).toMatchObject({ ContentLength: 4 });
    },
  },
};

export const conditionalReads: Group<Objects> = {
  of: 'S3: conditional reads',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-reads.html',
  rules: {
    'If-Match is served under that ETag and refused under another': async store => {
      const key = `${store.newFolder()}a`;
      const { ETag = '' } = await store.put(key);
      expect(await told(store.get(key, { IfMatch: ETag }))).toBe('served');
      expect(await told(store.get(key, { IfMatch: '"other"' }))).toBe('PreconditionFailed');
    },
    'If-None-Match of the present ETag is 304, of another served': async store => {
      const key = `${store.newFolder()}a`;
      const { ETag = '' } = await store.put(key);
      const answer: unknown = await store.get(key, { IfNoneMatch: ETag }).catch(error => error);
      expect(answer).toMatchObject({ $metadata: { httpStatusCode: 304 } });
      expect(await told(store.get(key, { IfNoneMatch: '"other"' }))).toBe('served');
    },
    'If-Modified-Since and If-Unmodified-Since count whole seconds': async store => {
      const key = `${store.newFolder()}a`;
      await store.put(key);
      const [now, before] = [new Date(store.clock.now), new Date(store.clock.now - 1_000)];
      expect(await told(store.get(key, { IfModifiedSince: before }))).toBe('served');
      expect(await told(store.get(key, { IfModifiedSince: now }))).not.toBe('served');
      expect(await told(store.get(key, { IfUnmodifiedSince: now }))).toBe('served');
      expect(await told(store.get(key, { IfUnmodifiedSince: before }))).toBe('PreconditionFailed');
    },
    'a matching ETag outweighs the date; HEAD follows the same rules': async store => {
      const key = `${store.newFolder()}a`;
      const { ETag = '' } = await store.put(key);
      const before = new Date(store.clock.now - 1_000);
      expect(await told(store.get(key, { IfMatch: ETag, IfUnmodifiedSince: before }))).toBe('served');
      const head: unknown = await store.head(key, { IfMatch: '"other"' }).catch(error => error);
      expect(head).toMatchObject({ $metadata: { httpStatusCode: 412 } });
    },
  },
};

export const answers: Group<Objects> = {
  of: 'S3: answers and refusals',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
  rules: {
    'an ETag is the MD5 of the bytes, in quotes': async store => {
      const { ETag } = await store.put(`${store.newFolder()}a`, 'Mẫu');
      expect(ETag).toBe(`"${createHash('md5').update('Mẫu').digest('hex')}"`);
    },
    'without a type an object is binary/octet-stream': async store => {
      const key = `${store.newFolder()}a`;
      const command = new PutObjectCommand({ Bucket: store.bucket, Key: key });
      const url = await getSignedUrl(store.client, command, { signingDate: new Date(store.clock.now) });
      await fetch(url, { method: 'PUT', body: Buffer.from('x') });
      expect((await store.head(key)).ContentType).toBe('binary/octet-stream');
    },
    'the headers of an object come back with it, its metadata in small letters': async store => {
      const key = `${store.newFolder()}a`;
      const headers = {
        ...{ CacheControl: 'no-store', ContentDisposition: 'attachment; filename="a.pdf"' },
        ...{ ContentLanguage: 'vi', ContentType: 'application/pdf' },
      };
      await store.put(key, 'x', { ...headers, Metadata: { Name: 'Mau' } });
      expect(await store.head(key)).toMatchObject({ ...headers, Metadata: { name: 'Mau' } });
    },
    'a checksum was taken though none was sent, and is told when asked for': async store => {
      const key = `${store.newFolder()}a`;
      await store.put(key);
      const { ChecksumCRC32, ChecksumCRC64NVME, ChecksumType } = await store.head(key, {
        ChecksumMode: 'ENABLED',
      });
      expect([ChecksumCRC32 ?? ChecksumCRC64NVME, ChecksumType]).toEqual([expect.any(String), 'FULL_OBJECT']);
    },
    'a refusal is XML with code, message and the request’s id, which the header gives too': async store => {
      const command = new GetObjectCommand({ Bucket: store.bucket, Key: `${store.newFolder()}none` });
      const signingDate = new Date(store.clock.now);
      const answer = await fetch(await getSignedUrl(store.client, command, { signingDate }));
      const text = await answer.text();
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/xml']);
      expect(text).toMatch(
        /^<\?xml version="1.0" encoding="UTF-8"\?>\n<Error><Code>NoSuchKey<\/Code><Message>/,
      );
      expect(text).toContain(`<RequestId>${answer.headers.get('x-amz-request-id')}</RequestId>`);
    },
    'HEAD of what is not there is 404 without a body': async store => {
      const call: unknown = await store.head(`${store.newFolder()}none`).catch(error => error);
      expect(call).toMatchObject({ name: 'NotFound', $metadata: { httpStatusCode: 404 } });
    },
    'what a presigned address says of the answer holds for that answer alone': async store => {
      const key = `${store.newFolder()}a`;
      await store.put(key, 'x', { ContentType: 'text/plain' });
      const url = await getSignedUrl(
        store.client,
        new GetObjectCommand({
          ...{ Bucket: store.bucket, Key: key, ResponseContentType: 'application/pdf' },
          ResponseContentDisposition: "attachment; filename*=UTF-8''M%E1%BA%ABu.pdf",
          ResponseCacheControl: 'private',
        }),
        { signingDate: new Date(store.clock.now) },
      );
      const answer = await fetch(url);
      expect(
        ['content-type', 'content-disposition', 'cache-control'].map(name => answer.headers.get(name)),
      ).toEqual(['application/pdf', "attachment; filename*=UTF-8''M%E1%BA%ABu.pdf", 'private']);
      expect((await store.head(key)).ContentType).toBe('text/plain');
      const widened = await fetch(url.replace('application%2Fpdf', 'text%2Fhtml'));
      expect(widened.status).toBe(403);
    },
  },
};
