import { type DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshConnections } from '#test/support/fresh-connections.ts';
import { bucket, credentials, errorCode, region, runTemporary } from './fixture.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
beforeAll(async () => {
  at = await runTemporary();
  await at.client.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: 'a b/ü.pdf',
      Body: 'sample',
      ContentType: 'application/pdf',
    }),
  );
});
afterAll(() => at.remove());

const sign = (command: GetObjectCommand | PutObjectCommand | DeleteObjectCommand, more = {}) =>
  getSignedUrl(at.client, command, { expiresIn: 60, signingDate: new Date(at.clock.now), ...more });
const getUrl = (more = {}) => sign(new GetObjectCommand({ Bucket: bucket, Key: 'a b/ü.pdf', ...more }));

describe('a presigned GET', () => {
  test('gives the object, with the disposition and type that were signed', async () => {
    const url = await getUrl({
      ResponseContentDisposition: 'attachment; filename="sample.pdf"',
      ResponseContentType: 'application/octet-stream',
    });

    const response = await fetch(url);

    expect(await response.text()).toBe('sample');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="sample.pdf"');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
  });

  test('expires by the product’s clock', async () => {
    const url = await getUrl();
    const began = at.clock.now;

    at.clock.now = began + 60_000;
    const last = await fetch(url);
    at.clock.now = began + 60_001;
    const late = await fetch(url);
    at.clock.now = began - 16 * 60_000;
    const early = await fetch(url);
    at.clock.now = began;

    expect([last.status, late.status, early.status]).toEqual([200, 403, 403]);
    expect(await errorCode(late)).toBe('AccessDenied');
  });

  test.each([
    ['another key', (url: string) => url.replace('%C3%BC.pdf', 'other.pdf')],
    ['a longer life', (url: string) => url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600')],
    ['an added disposition', (url: string) => `${url}&response-content-disposition=inline`],
    ['another signature', (url: string) => url.replace(/X-Amz-Signature=../, 'X-Amz-Signature=zz')],
  ])('is refused with %s', async (_, change) => {
    const response = await fetch(change(await getUrl()));

    expect(response.status).toBe(403);
    expect(await errorCode(response)).toBe('SignatureDoesNotMatch');
  });

  test('does not serve as a DELETE or a PUT', async () => {
    const url = await getUrl();

    expect((await fetch(url, { method: 'DELETE' })).status).toBe(403);
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
  });

  test('is refused when the caller adds an x-amz header of his own', async () => {
    const response = await fetch(await getUrl(), { headers: { 'x-amz-checksum-mode': 'ENABLED' } });

    expect(await errorCode(response)).toBe('AccessDenied');
  });

  test('with a parameter twice is refused', async () => {
    expect(await errorCode(await fetch(`${await getUrl()}&X-Amz-Expires=600`))).toBe('InvalidArgument');
  });
});

describe('a presigned PUT', () => {
  test('takes the body, with signed metadata', async () => {
    const url = await sign(
      new PutObjectCommand({ Bucket: bucket, Key: 'put', Metadata: { kind: 'sample' } }),
    );

    const response = await fetch(url, {
      method: 'PUT',
      body: 'bytes',
      headers: { 'content-type': 'text/plain' },
    });

    expect(response.status).toBe(200);
    const got = await at.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'put' }));
    expect(got).toMatchObject({ ContentType: 'text/plain', Metadata: { kind: 'sample' }, ContentLength: 5 });
  });

  test('holds the uploader to a checksum that was signed as a header', async () => {
    const ChecksumSHA256 = 'LCa0a2j/xo/5m0U8HTBBNBNCLXBkg7+g+YpeiGJm564='; // of "foo"
    const command = new PutObjectCommand({ Bucket: bucket, Key: 'sha', ChecksumSHA256 });
    const url = await sign(command, { unhoistableHeaders: new Set(['x-amz-checksum-sha256']) });
    const headers = { 'x-amz-checksum-sha256': ChecksumSHA256 };

    const wrong = await fetch(url, { method: 'PUT', body: 'bar', headers });
    const without = await fetch(url, { method: 'PUT', body: 'foo' });
    const right = await fetch(url, { method: 'PUT', body: 'foo', headers });

    expect(await errorCode(wrong)).toBe('BadDigest');
    expect(await errorCode(without)).toBe('SignatureDoesNotMatch');
    expect(right.status).toBe(200);
  });

  test('with a checksum in its query is refused, because S3 would not enforce it', async () => {
    const url = await sign(new PutObjectCommand({ Bucket: bucket, Key: 'q', ChecksumSHA256: 'AAAA' }));

    expect(await errorCode(await fetch(url, { method: 'PUT', body: 'x' }))).toBe('NotImplemented');
  });
});

describe('a request signed by header', () => {
  test('is taken whatever its date, since the product’s clock may stand anywhere', async () => {
    at.clock.now += 400 * 86_400_000;

    const got = await at.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'a b/ü.pdf' }));

    at.clock.now -= 400 * 86_400_000;
    expect(got.ContentLength).toBe(6);
  });

  test.each([
    ['an unknown key', { ...credentials, accessKeyId: 'other' }, 'InvalidAccessKeyId'],
    ['a wrong secret', { ...credentials, secretAccessKey: 'other' }, 'SignatureDoesNotMatch'],
  ])('is refused with %s', async (_, wrong, name) => {
    const client = new S3Client({
      ...freshConnections,
      region,
      credentials: wrong,
      endpoint: at.endpoint,
      forcePathStyle: true,
    });

    await expect(
      client.send(new PutObjectCommand({ Bucket: bucket, Key: 'x', Body: 'x' })),
    ).rejects.toMatchObject({ name });

    client.destroy();
  });

  test('without any signature is refused', async () => {
    const response = await fetch(`${at.endpoint}/${bucket}/a%20b/%C3%BC.pdf`);

    expect([response.status, await errorCode(response)]).toEqual([403, 'AccessDenied']);
  });
});
