import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../../../support/until.ts';
import { bodyFiles, bucket, defined, errorCode, runTemporary } from './fixture.ts';
import { type FormPlan, makeForm, signForm } from './sign-form.ts';

let at: Awaited<ReturnType<typeof runTemporary>>;
beforeAll(async () => {
  at = await runTemporary();
});
afterAll(() => at.remove());

const file = 'sample PDF bytes';
const sha256 = createHash('sha256').update(file).digest('base64');

/** An upload ticket like the product's own: exact key, type, checksum and a length range. */
const ticket = (key: string): FormPlan => ({
  conditions: [
    { key },
    ['eq', '$Content-Type', 'application/pdf'],
    ['content-length-range', 4, 64],
    { 'x-amz-checksum-sha256': sha256 },
    { success_action_status: '201' },
    ['starts-with', '$x-amz-meta-name', 'sample-'],
  ],
  fields: {
    key,
    'Content-Type': 'application/pdf',
    'x-amz-checksum-sha256': sha256,
    success_action_status: '201',
    'x-amz-meta-name': 'sample-1',
  },
});

const post = (fields: Record<string, string>, bytes: string | Uint8Array<ArrayBuffer> = file) =>
  fetch(`${at.endpoint}/${bucket}`, { method: 'POST', body: makeForm(fields, bytes) });

describe('a presigned POST', () => {
  test('stores the file under its ticket and says where', async () => {
    const response = await post(signForm(at.clock.now, ticket('incoming/one')));

    expect(response.status).toBe(201);
    expect(await response.text()).toContain('<Key>incoming/one</Key>');
    const got = await at.client.send(
      new GetObjectCommand({ Bucket: bucket, Key: 'incoming/one', ChecksumMode: 'ENABLED' }),
    );
    expect(await defined(got.Body).transformToString()).toBe(file);
    expect(got).toMatchObject({
      ContentType: 'application/pdf',
      ChecksumSHA256: sha256,
      Metadata: { name: 'sample-1' },
      VersionId: response.headers.get('x-amz-version-id'),
    });
    await until(() => at.records.some(({ eventName }) => eventName === 'ObjectCreated:Post'));
  });

  test('answers 204 when the form asks for no status', async () => {
    const response = await post(
      signForm(at.clock.now, { conditions: [['starts-with', '$key', 'free/']], fields: { key: 'free/a' } }),
    );

    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  test('puts the file’s name into the key, and the policy judges the result', async () => {
    const plan = (prefix: string): FormPlan => ({
      conditions: [['starts-with', '$key', prefix]],
      fields: { key: ['named/$', '{filename}'].join('') },
    });

    expect((await post(signForm(at.clock.now, plan('named/mẫu')))).status).toBe(204);
    expect((await post(signForm(at.clock.now, plan('named/other')))).status).toBe(403);
  });
});

describe('a presigned POST is refused', () => {
  afterEach(async () => {
    const head = new HeadObjectCommand({ Bucket: bucket, Key: 'incoming/refused' });
    await expect(at.client.send(head)).rejects.toMatchObject({ name: 'NotFound' });
  });

  const changed = (key: string, change: Record<string, string>) => ({
    ...signForm(at.clock.now, ticket(key)),
    ...change,
  });

  test.each([
    ['for another key', { key: 'incoming/other' }],
    ['for another type', { 'Content-Type': 'text/html' }],
    ['for another checksum', { 'x-amz-checksum-sha256': createHash('sha256').update('x').digest('base64') }],
    ['for a value that does not begin as it must', { 'x-amz-meta-name': 'real-1' }],
    ['for another status', { success_action_status: '200' }],
    ['with a field that the policy does not name', { 'x-amz-meta-more': '1' }],
    ['with an unnamed disposition', { 'Content-Disposition': 'inline' }],
    ['with another date', { 'x-amz-date': '20260301T000001Z' }],
  ])('%s', async (_, change) => {
    const response = await post(changed('incoming/refused', change));

    expect([response.status, await errorCode(response)]).toEqual([403, 'AccessDenied']);
  });

  test('without a field that the policy wants', async () => {
    const { 'Content-Type': dropped, ...fields } = signForm(at.clock.now, ticket('incoming/refused'));

    expect(dropped).toBe('application/pdf');
    expect(await errorCode(await post(fields))).toBe('AccessDenied');
  });

  test('in another bucket than the policy’s', async () => {
    const body = makeForm(signForm(at.clock.now, ticket('incoming/refused')), file);

    const response = await fetch(`${at.endpoint}/records`, { method: 'POST', body });

    expect(await errorCode(response)).toBe('AccessDenied');
  });

  test('from the millisecond of its expiry on, by the product’s clock', async () => {
    const fields = signForm(at.clock.now, ticket('incoming/late'));
    const began = at.clock.now;

    at.clock.now = began + 599_999;
    const last = await post(fields);
    at.clock.now = began + 600_000;
    const late = await post(fields);
    at.clock.now = began;

    expect([last.status, late.status]).toEqual([201, 403]);
  });

  test('when its policy was signed with another secret, or changed', async () => {
    const wrong = signForm(at.clock.now, { ...ticket('incoming/refused'), secret: 'guess' });
    const wider = signForm(at.clock.now, { conditions: [['starts-with', '$key', '']], fields: {} });

    expect(await errorCode(await post(wrong))).toBe('SignatureDoesNotMatch');
    expect(await errorCode(await post(changed('incoming/refused', { policy: wider.policy ?? '' })))).toBe(
      'SignatureDoesNotMatch',
    );
  });

  test('without policy or signature', async () => {
    expect(await errorCode(await post({ key: 'incoming/refused' }))).toBe('AccessDenied');
  });

  test.each([
    ['is not JSON', '{'],
    ['has no expiration', '{"conditions":[]}'],
    [
      'has an unknown operator',
      '{"expiration":"2026-03-02T00:00:00Z","conditions":[["ends-with","$key","x"]]}',
    ],
  ])('when the policy %s', async (_, policyText) => {
    const response = await post(signForm(at.clock.now, { ...ticket('incoming/refused'), policyText }));

    expect([response.status, await errorCode(response)]).toEqual([400, 'InvalidPolicyDocument']);
  });

  test.each([
    ['a file under the range', 'abc', 'EntityTooSmall'],
    ['a file over the range', 'x'.repeat(65), 'EntityTooLarge'],
    ['a file far over the range', 'x'.repeat(3_000_000), 'EntityTooLarge'],
    ['a file with another checksum', 'other PDF bytes!', 'BadDigest'],
  ])('with %s, and leaves nothing behind', async (_, bytes, code) => {
    const before = await bodyFiles(at.folder);

    const response = await post(signForm(at.clock.now, ticket('incoming/refused')), bytes);

    expect([response.status, await errorCode(response)]).toEqual([400, code]);
    expect(await bodyFiles(at.folder)).toEqual(before);
  });

  test('with a repeated field, too much before the file, or no file', async () => {
    const fields = signForm(at.clock.now, ticket('incoming/refused'));
    const twice = makeForm(fields, file);
    const repeated = new FormData();
    repeated.append('key', 'incoming/refused');
    for (const [name, value] of twice) repeated.append(name, value);
    const none = new FormData();
    for (const [name, value] of Object.entries(fields)) none.append(name, value);
    const send = (body: FormData) => fetch(`${at.endpoint}/${bucket}`, { method: 'POST', body });

    expect(await errorCode(await send(repeated))).toBe('MalformedPOSTRequest');
    expect(await errorCode(await send(none))).toBe('MalformedPOSTRequest');
    expect(await errorCode(await post({ 'x-ignore-me': 'x'.repeat(30_000), ...fields }))).toBe(
      'MaxPostPreDataLengthExceeded',
    );
  });

  test('with a field whose meaning is not implemented', async () => {
    const response = await post(
      signForm(at.clock.now, {
        conditions: [{ acl: 'public-read' }, { key: 'a' }],
        fields: { key: 'a', acl: 'public-read' },
      }),
    );

    expect([response.status, await errorCode(response)]).toEqual([501, 'NotImplemented']);
  });
});

test('a connection that breaks in the middle of a file stores nothing', async () => {
  const before = await bodyFiles(at.folder);
  const request = new Request(`${at.endpoint}/${bucket}`, {
    method: 'POST',
    body: makeForm(signForm(at.clock.now, ticket('incoming/broken')), file),
  });
  const bytes = Buffer.from(await request.arrayBuffer());
  const { port, hostname } = new URL(at.endpoint);
  const socket = connect(Number(port), hostname);
  const head = [
    `POST /${bucket} HTTP/1.1`,
    'Host: x',
    `Content-Type: ${request.headers.get('content-type')}`,
    `Content-Length: ${bytes.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(bytes.subarray(0, bytes.indexOf(file) + 5));
  await until(async () => (await bodyFiles(at.folder)).length > before.length);

  socket.destroy();

  await until(async () => (await bodyFiles(at.folder)).length === before.length);
  await expect(
    at.client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'incoming/broken' })),
  ).rejects.toMatchObject({ name: 'NotFound' });
});
