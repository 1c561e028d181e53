import { expect, test } from '@jest/globals';
import { postFields } from '#shared/adapters/s3/post-policy.ts';

const upload = {
  bucket: 'kho-mau',
  region: 'ap-southeast-1',
  key: 'dossiers/01JMAU/01JTEP',
  contentType: 'application/pdf',
  bytes: 12_345,
  checksum: 'q1Zk1Zk1Zk1Zk1Zk1Zk1Zk1Zk1Zk1Zk1Zk1Zk1Zk1Zk=',
  now: Date.parse('2026-05-04T02:00:00.000Z'),
  expiresAt: Date.parse('2026-05-04T02:10:00.000Z'),
};
const credentials = { accessKeyId: 'MAU', secretAccessKey: 'bi-mat-mau', sessionToken: 'phien-mau' };

const policyOf = (fields: Readonly<Record<string, string>>): { expiration: string; conditions: unknown[] } =>
  JSON.parse(Buffer.from(fields.policy ?? '', 'base64').toString('utf8'));

test('a ticket is good for one object of one length and kind with one checksum, and for minutes', () => {
  const policy = policyOf(postFields(upload, credentials));

  expect(policy.expiration).toBe('2026-05-04T02:10:00.000Z');
  expect(policy.conditions).toEqual(
    expect.arrayContaining([
      { bucket: upload.bucket },
      { key: upload.key },
      { 'Content-Type': upload.contentType },
      ['content-length-range', upload.bytes, upload.bytes],
      { 'x-amz-checksum-sha256': upload.checksum },
    ]),
  );
});

test('every field that is to be sent is bound to its value, and none by how it begins', () => {
  const { policy: _, 'x-amz-signature': __, ...sent } = postFields(upload, credentials);
  const { conditions } = policyOf(postFields(upload, credentials));

  for (const [name, value] of Object.entries(sent)) expect(conditions).toContainEqual({ [name]: value });
  expect(JSON.stringify(conditions)).not.toContain('starts-with');
});
