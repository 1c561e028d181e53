import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  GetBucketPolicyCommand,
  GetObjectAclCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  type S3Client,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bucket, errorCode, runTemporary } from './fixture.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
beforeAll(async () => {
  at = await runTemporary();
});
afterAll(() => at.remove());

const key = { Bucket: bucket, Key: 'a' };

describe('what is not implemented is refused by name', () => {
  test.each<[string, (client: S3Client) => Promise<unknown>]>([
    ['ListBuckets', client => client.send(new ListBucketsCommand())],
    ['CreateBucket', client => client.send(new CreateBucketCommand({ Bucket: bucket }))],
    ['ListObjects', client => client.send(new ListObjectsCommand({ Bucket: bucket }))],
    ['ListMultipartUploads', client => client.send(new ListMultipartUploadsCommand({ Bucket: bucket }))],
    ['GetBucketPolicy', client => client.send(new GetBucketPolicyCommand({ Bucket: bucket }))],
    ['GetObjectAcl', client => client.send(new GetObjectAclCommand(key))],
    [
      'GetObjectAttributes',
      client => client.send(new GetObjectAttributesCommand({ ...key, ObjectAttributes: ['ETag'] })),
    ],
    [
      'PutObjectRetention',
      client => client.send(new PutObjectRetentionCommand({ ...key, Retention: { Mode: 'GOVERNANCE' } })),
    ],
    [
      'DeleteObjects',
      client =>
        client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: [{ Key: 'a' }] } })),
    ],
    [
      'UploadPartCopy',
      client =>
        client.send(new UploadPartCopyCommand({ ...key, UploadId: 'u', PartNumber: 1, CopySource: 'b/a' })),
    ],
    [
      'Header x-amz-acl of PutObject',
      client => client.send(new PutObjectCommand({ ...key, Body: 'x', ACL: 'public-read' })),
    ],
    [
      'Header x-amz-server-side-encryption of PutObject',
      client => client.send(new PutObjectCommand({ ...key, Body: 'x', ServerSideEncryption: 'AES256' })),
    ],
    [
      'Query parameter partNumber of GetObject',
      client => client.send(new GetObjectCommand({ ...key, PartNumber: 1 })),
    ],
  ])('%s', async (name, send) => {
    await expect(send(at.client)).rejects.toMatchObject({
      name: 'NotImplemented',
      message: `${name} is not implemented by this object store.`,
      $metadata: { httpStatusCode: 501 },
    });
  });

  test('HeadBucket, whose answer has no body to name it in', async () => {
    await expect(at.client.send(new HeadBucketCommand({ Bucket: bucket }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 501 },
    });
  });
});

test('a bucket that was not configured does not exist', async () => {
  await expect(
    at.client.send(new PutObjectCommand({ Bucket: 'other', Key: 'a', Body: 'x' })),
  ).rejects.toMatchObject({ name: 'NoSuchBucket' });
});

test('a key of more than 1024 bytes is refused', async () => {
  await expect(
    at.client.send(new PutObjectCommand({ Bucket: bucket, Key: 'đ'.repeat(513), Body: 'x' })),
  ).rejects.toMatchObject({ name: 'KeyTooLongError' });
});

describe('cross-origin uploads', () => {
  const preflight = (origin: string, method: string) =>
    fetch(`${at.endpoint}/${bucket}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'content-type,x-amz-checksum-sha256',
      },
    });

  test.each(['http://127.0.0.1:5173', 'http://localhost:8080'])('%s may POST, PUT and GET', async origin => {
    for (const method of ['POST', 'PUT', 'GET']) {
      const response = await preflight(origin, method);

      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe(origin);
      expect(response.headers.get('access-control-allow-headers')).toContain('x-amz-checksum-sha256');
    }
  });

  test.each([
    ['http://example.org', 'POST'],
    ['http://localhost.example.org:80', 'POST'],
    ['https://127.0.0.1:5173', 'POST'],
    ['null', 'POST'],
    ['http://127.0.0.1:5173', 'DELETE'],
  ])('%s may not %s', async (origin, method) => {
    const response = await preflight(origin, method);

    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect([response.status, await errorCode(response)]).toEqual([403, 'AccessForbidden']);
  });

  test('a refusal too can be read by the page that uploads', async () => {
    const response = await fetch(`${at.endpoint}/${bucket}/a`, {
      method: 'PUT',
      body: 'x',
      headers: { origin: 'http://127.0.0.1:5173' },
    });

    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:5173');
    expect(response.headers.get('access-control-expose-headers')).toContain('ETag');
  });
});
