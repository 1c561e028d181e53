import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import {
  type ChecksumAlgorithm,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runningCrc32, runningCrc32c, runningCrc64Nvme } from '#infra/local/object-store/crc.ts';
import { bodyFiles, bucket, runTemporary } from './fixture.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
beforeAll(async () => {
  at = await runTemporary();
});
afterAll(() => at.remove());

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

describe('the CRCs give the published check values for 123456789', () => {
  test.each([
    ['CRC-32', runningCrc32, 'cbf43926'],
    ['CRC-32C', runningCrc32c, 'e3069283'],
    ['CRC-64/NVME', runningCrc64Nvme, 'ae8b14860a799888'],
  ])('%s', (_, start, expected) => {
    const digest = start();
    digest.update(Buffer.from('1234'));
    digest.update(Buffer.from('56789'));

    expect(digest.digest().toString('hex')).toBe(expected);
  });
});

describe('checksums through the SDK', () => {
  const algorithms: ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'];
  test.each(algorithms)(
    '%s is verified on the way in and given back on the way out',
    async ChecksumAlgorithm => {
      const sent = await at.client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: ChecksumAlgorithm,
          Body: 'sample bytes',
          ChecksumAlgorithm,
        }),
      );

      const head = await at.client.send(
        new HeadObjectCommand({ Bucket: bucket, Key: ChecksumAlgorithm, ChecksumMode: 'ENABLED' }),
      );

      const checksumOf = (output: object) =>
        Object.entries(output).find(([name]) => name === `Checksum${ChecksumAlgorithm}`)?.[1];
      expect(checksumOf(head)).toEqual(expect.any(String));
      expect(checksumOf(head)).toBe(checksumOf(sent));
      expect(head.ChecksumType).toBe('FULL_OBJECT');
    },
  );

  test('a checksum is told only when it is asked for', async () => {
    await at.client.send(
      new PutObjectCommand({ Bucket: bucket, Key: 'asked', Body: 'x', ChecksumSHA256: sha256('x') }),
    );

    const head = await at.client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'asked' }));
    const got = await at.client.send(
      new GetObjectCommand({ Bucket: bucket, Key: 'asked', ChecksumMode: 'ENABLED' }),
    );

    expect(head.ChecksumSHA256).toBeUndefined();
    expect(got.ChecksumSHA256).toBe(sha256('x'));
  });

  const wrongCrc32 = Buffer.alloc(4);
  wrongCrc32.writeUInt32BE(crc32('other'));
  test.each([
    ['SHA-256', { ChecksumSHA256: sha256('other') }],
    ['CRC-32', { ChecksumCRC32: wrongCrc32.toString('base64') }],
    ['CRC-64/NVME', { ChecksumCRC64NVME: 'AAAAAAAAAAA=' }],
    ['MD5', { ContentMD5: createHash('md5').update('other').digest('base64') }],
  ])('a wrong %s is refused and leaves nothing behind', async (_, checksum) => {
    const before = await bodyFiles(at.folder);

    await expect(
      at.client.send(new PutObjectCommand({ Bucket: bucket, Key: 'bad', Body: 'sent', ...checksum })),
    ).rejects.toMatchObject({ name: 'BadDigest' });

    await expect(at.client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'bad' }))).rejects.toMatchObject(
      {
        name: 'NotFound',
      },
    );
    expect(await bodyFiles(at.folder)).toEqual(before);
  });

  test('a checksum that cannot be one is refused', async () => {
    await expect(
      at.client.send(new PutObjectCommand({ Bucket: bucket, Key: 'bad', Body: 'x', ChecksumSHA256: 'AAAA' })),
    ).rejects.toMatchObject({ name: 'InvalidRequest' });
  });

  test('two checksums in one request are refused', async () => {
    await expect(
      at.client.send(
        new PutObjectCommand({
          ...{ Bucket: bucket, Key: 'two', Body: 'x' },
          ChecksumSHA256: sha256('x'),
          ChecksumSHA1: createHash('sha1').update('x').digest('base64'),
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidRequest' });
  });
});
