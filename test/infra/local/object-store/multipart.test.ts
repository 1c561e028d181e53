import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../../../support/until.ts';
import { bodyFiles, bucket, defined, runTemporary } from './fixture.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
beforeAll(async () => {
  at = await runTemporary();
});
afterAll(() => at.remove());

const five = Buffer.alloc(5 * 1024 ** 2, 'a');
const tail = Buffer.from('the last part may be short');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest();

const create = async (Key: string, more: Partial<CreateMultipartUploadCommandInput> = {}): Promise<string> =>
  defined(
    (await at.client.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key, ...more }))).UploadId,
  );
const upload = async (
  Key: string,
  UploadId: string,
  PartNumber: number,
  Body: Uint8Array,
): Promise<CompletedPart> => {
  const { ETag } = await at.client.send(
    new UploadPartCommand({ Bucket: bucket, Key, UploadId, PartNumber, Body }),
  );
  return { PartNumber, ETag };
};
const complete = (Key: string, UploadId: string, Parts: CompletedPart[], more = {}) =>
  at.client.send(
    new CompleteMultipartUploadCommand({
      Bucket: bucket,
      Key,
      UploadId,
      MultipartUpload: { Parts },
      ...more,
    }),
  );

describe('a multipart upload', () => {
  test('becomes one object with its parts in order, its attributes and one event', async () => {
    const UploadId = await create('joined', { ContentType: 'video/mp4', Metadata: { kind: 'sample' } });
    const second = await upload('joined', UploadId, 2, tail);
    const first = await upload('joined', UploadId, 1, five);

    const done = await complete('joined', UploadId, [first, second]);

    const got = await at.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'joined' }));
    const bytes = Buffer.from(await defined(got.Body).transformToByteArray());
    expect(bytes.equals(Buffer.concat([five, tail]))).toBe(true);
    expect(got).toMatchObject({
      ContentType: 'video/mp4',
      Metadata: { kind: 'sample' },
      VersionId: done.VersionId,
    });
    const expected = md5(Buffer.concat([md5(five), md5(tail)])).toString('hex');
    expect(got.ETag).toBe(`"${expected}-2"`);
    await until(() => at.records.some(({ s3 }) => s3.object.versionId === done.VersionId));
    const event = at.records.find(({ s3 }) => s3.object.versionId === done.VersionId);
    expect(event?.eventName).toBe('ObjectCreated:CompleteMultipartUpload');
  });

  test('resumes by ListParts: only what is missing is sent again', async () => {
    const UploadId = await create('resumed');
    await upload('resumed', UploadId, 1, five);

    const listed = await at.client.send(new ListPartsCommand({ Bucket: bucket, Key: 'resumed', UploadId }));

    const kept = defined(listed.Parts).map(({ PartNumber, ETag }) => ({ PartNumber, ETag }));
    expect(listed.Parts).toMatchObject([{ PartNumber: 1, Size: five.length }]);
    await complete('resumed', UploadId, [...kept, await upload('resumed', UploadId, 2, tail)]);
    const head = await at.client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'resumed' }));
    expect(head.ContentLength).toBe(five.length + tail.length);
  });

  test('lists its parts in pages', async () => {
    const UploadId = await create('paged');
    for (const number of [1, 2, 3]) await upload('paged', UploadId, number, tail);

    const first = await at.client.send(
      new ListPartsCommand({ Bucket: bucket, Key: 'paged', UploadId, MaxParts: 2 }),
    );
    const second = await at.client.send(
      new ListPartsCommand({
        Bucket: bucket,
        Key: 'paged',
        UploadId,
        PartNumberMarker: first.NextPartNumberMarker,
      }),
    );

    expect(first).toMatchObject({ IsTruncated: true, Parts: [{ PartNumber: 1 }, { PartNumber: 2 }] });
    expect(second).toMatchObject({ IsTruncated: false, Parts: [{ PartNumber: 3 }] });
  });

  test('a part that is sent again replaces the first', async () => {
    const UploadId = await create('replaced');
    await upload('replaced', UploadId, 1, Buffer.from('first try'));
    await complete('replaced', UploadId, [await upload('replaced', UploadId, 1, tail)]);

    const got = await at.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'replaced' }));

    expect(await defined(got.Body).transformToString()).toBe(tail.toString());
  });

  test('completed twice it gives the same answer twice and stays one version', async () => {
    const UploadId = await create('twice');
    const parts = [await upload('twice', UploadId, 1, tail)];

    const [one, two] = await Promise.all([
      complete('twice', UploadId, parts),
      complete('twice', UploadId, parts),
    ]);

    expect(two.VersionId).toBe(one.VersionId);
    expect(two.ETag).toBe(one.ETag);
  });

  test('aborted it leaves no bytes and cannot be continued', async () => {
    const before = (await bodyFiles(at.folder)).length;
    const UploadId = await create('aborted');
    const part = await upload('aborted', UploadId, 1, tail);

    await at.client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key: 'aborted', UploadId }));

    expect((await bodyFiles(at.folder)).length).toBe(before);
    await expect(upload('aborted', UploadId, 2, tail)).rejects.toMatchObject({ name: 'NoSuchUpload' });
    await expect(complete('aborted', UploadId, [part])).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  test('its parts go up and come together by presigned URLs alone', async () => {
    const UploadId = await create('signed');
    const put = await getSignedUrl(
      at.client,
      new UploadPartCommand({ Bucket: bucket, Key: 'signed', UploadId, PartNumber: 1 }),
      { signingDate: new Date(at.clock.now) },
    );
    const sent = await fetch(put, { method: 'PUT', body: tail });
    const post = await getSignedUrl(
      at.client,
      new CompleteMultipartUploadCommand({ Bucket: bucket, Key: 'signed', UploadId }),
      { signingDate: new Date(at.clock.now) },
    );
    const part = `<Part><PartNumber>1</PartNumber><ETag>${sent.headers.get('etag')}</ETag></Part>`;

    const done = await fetch(post, {
      method: 'POST',
      body: `<CompleteMultipartUpload>${part}</CompleteMultipartUpload>`,
    });

    expect([sent.status, done.status]).toEqual([200, 200]);
    const got = await at.client.send(new GetObjectCommand({ Bucket: bucket, Key: 'signed' }));
    expect(await defined(got.Body).transformToString()).toBe(tail.toString());
  });
});

describe('the checksum of a multipart object', () => {
  const sendWithSha = async (Key: string) => {
    const UploadId = await create(Key, { ChecksumAlgorithm: 'SHA256' });
    const parts: CompletedPart[] = [];
    for (const [index, Body] of [five, tail].entries()) {
      const sent = await at.client.send(
        new UploadPartCommand({
          ...{ Bucket: bucket, Key, UploadId, PartNumber: index + 1, Body },
          ChecksumSHA256: sha256(Body).toString('base64'),
        }),
      );
      parts.push({ PartNumber: index + 1, ETag: sent.ETag, ChecksumSHA256: sent.ChecksumSHA256 });
    }
    return { UploadId, parts };
  };

  test('is the SHA-256 of its parts’ SHA-256 with their number', async () => {
    const { UploadId, parts } = await sendWithSha('composite');

    const done = await complete('composite', UploadId, parts);

    const composite = `${sha256(Buffer.concat([sha256(five), sha256(tail)])).toString('base64')}-2`;
    expect(done).toMatchObject({ ChecksumSHA256: composite, ChecksumType: 'COMPOSITE' });
    const head = await at.client.send(
      new HeadObjectCommand({ Bucket: bucket, Key: 'composite', ChecksumMode: 'ENABLED' }),
    );
    expect(head).toMatchObject({ ChecksumSHA256: composite, ChecksumType: 'COMPOSITE' });
  });

  test('is enforced when the completion promises one', async () => {
    const { UploadId, parts } = await sendWithSha('promised');

    await expect(
      complete('promised', UploadId, parts, { ChecksumSHA256: sha256(tail).toString('base64') }),
    ).rejects.toMatchObject({ name: 'BadDigest' });
    await expect(complete('promised', UploadId, parts, { MpuObjectSize: 3 })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
  });

  test('must be listed for each part when the upload was begun with an algorithm', async () => {
    const { UploadId, parts } = await sendWithSha('unlisted');
    const bare = parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag }));
    const wrong = parts.map(part => ({
      ...part,
      ChecksumSHA256: sha256(Buffer.from('x')).toString('base64'),
    }));

    await expect(complete('unlisted', UploadId, bare)).rejects.toMatchObject({ name: 'InvalidRequest' });
    await expect(complete('unlisted', UploadId, wrong)).rejects.toMatchObject({ name: 'InvalidPart' });
  });

  test('a part with another algorithm than the upload’s is refused', async () => {
    const UploadId = await create('mixed', { ChecksumAlgorithm: 'SHA256' });

    await expect(upload('mixed', UploadId, 1, tail)).rejects.toMatchObject({ name: 'InvalidRequest' });
  });

  test('is a CRC of the whole when nothing or FULL_OBJECT was asked', async () => {
    const UploadId = await create('whole', { ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' });

    const done = await complete('whole', UploadId, [await upload('whole', UploadId, 1, tail)]);

    const head = await at.client.send(
      new HeadObjectCommand({ Bucket: bucket, Key: 'whole', ChecksumMode: 'ENABLED' }),
    );
    expect(done.ChecksumType).toBe('FULL_OBJECT');
    expect(head.ChecksumCRC32).toBe(done.ChecksumCRC32);
  });
});

describe('a part list is refused', () => {
  test('with a part that was never sent, or with another ETag', async () => {
    const UploadId = await create('list');
    const part = await upload('list', UploadId, 1, tail);

    await expect(
      complete('list', UploadId, [part, { PartNumber: 2, ETag: part.ETag }]),
    ).rejects.toMatchObject({ name: 'InvalidPart' });
    await expect(
      complete('list', UploadId, [{ PartNumber: 1, ETag: `"${'0'.repeat(32)}"` }]),
    ).rejects.toMatchObject({ name: 'InvalidPart' });
  });

  test('out of order', async () => {
    const UploadId = await create('order');
    const [one, two] = [await upload('order', UploadId, 1, tail), await upload('order', UploadId, 2, tail)];

    await expect(complete('order', UploadId, [two, one])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
  });

  test('with a part under 5 MiB before the last', async () => {
    const UploadId = await create('small');
    const [one, two] = [await upload('small', UploadId, 1, tail), await upload('small', UploadId, 2, tail)];

    await expect(complete('small', UploadId, [one, two])).rejects.toMatchObject({ name: 'EntityTooSmall' });
  });

  test('when empty or not XML', async () => {
    const UploadId = await create('empty');

    await expect(complete('empty', UploadId, [])).rejects.toMatchObject({ name: 'MalformedXML' });
  });
});
