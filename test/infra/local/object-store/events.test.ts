import { CopyObjectCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, expect, test } from '@jest/globals';
import { until } from '../../../support/until.ts';
import { bucket, region, run, runTemporary, startOfTime } from './fixture.ts';

const removals: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of removals.splice(0)) await remove();
});
const open = async (...args: Parameters<typeof runTemporary>) => {
  const at = await runTemporary(...args);
  removals.push(at.remove);
  return at;
};
const putInto = (at: { client: Awaited<ReturnType<typeof run>>['client'] }, Key: string) =>
  at.client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'sample' }));

test('a new object is told as S3 tells it, with its key form-encoded', async () => {
  const at = await open();

  const { VersionId } = await putInto(at, 'hồ sơ/a+b (1).pdf');
  await until(() => at.records.length === 1);

  expect(at.records[0]).toMatchObject({
    eventSource: 'aws:s3',
    eventName: 'ObjectCreated:Put',
    awsRegion: region,
    eventTime: new Date(startOfTime).toISOString(),
    s3: {
      bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: 'h%E1%BB%93+s%C6%A1/a%2Bb+%281%29.pdf',
        size: 6,
        versionId: VersionId,
        eTag: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    },
  });
});

test('a copy is told, a deletion and a refused write are not', async () => {
  const at = await open();
  await putInto(at, 'a');

  await at.client.send(new CopyObjectCommand({ Bucket: 'records', Key: 'b', CopySource: `${bucket}/a` }));
  await at.client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'a' }));
  await at.client
    .send(new PutObjectCommand({ Bucket: 'records', Key: 'b', Body: 'x', IfNoneMatch: '*' }))
    .catch((error: unknown) => expect(error).toMatchObject({ name: 'PreconditionFailed' }));
  await putInto(at, 'last');
  await until(() => at.records.some(({ s3 }) => s3.object.key === 'last'));

  const told = at.records.map(({ eventName, s3 }) => `${eventName} ${s3.object.key}`);
  expect(told.sort()).toEqual(['ObjectCreated:Copy b', 'ObjectCreated:Put a', 'ObjectCreated:Put last']);
});

test('an event is delivered again until its consumer succeeds, and holds up no other', async () => {
  let refusals = 0;
  const at = await open(async event => {
    if (event.Records[0]?.s3.object.key === 'stubborn' && refusals < 2) {
      refusals += 1;
      throw new Error('not yet');
    }
  });

  await putInto(at, 'stubborn');
  await putInto(at, 'easy');
  await until(() => at.records.length === 2);

  expect(at.records.map(({ s3 }) => s3.object.key)).toEqual(['easy', 'stubborn']);
  expect(at.lines.filter(line => line.includes('delivery-failed'))).toHaveLength(2);
});

test('events that could not be delivered before a restart are delivered after it, the others are not', async () => {
  const at = await open(async event => {
    if (event.Records[0]?.s3.object.key === 'pending') throw new Error('the consumer is down');
  });
  await putInto(at, 'delivered');
  await putInto(at, 'pending');
  await until(() => at.records.length === 1 && at.lines.length > 0);
  await at.stop();

  const again = await run(at.folder);
  await until(() => again.records.length > 0);

  expect(again.records.map(({ s3 }) => s3.object.key)).toEqual(['pending']);
  await again.stop();
});

test('delivered events can be asked for again, all or those of one key', async () => {
  const at = await open();
  await putInto(at, 'one');
  await putInto(at, 'two ü');
  await until(() => at.records.length === 2);

  expect(await at.store.redeliver({ key: 'two ü' })).toBe(1);
  await until(() => at.records.length === 3);
  expect(await at.store.redeliver()).toBe(2);
  await until(() => at.records.length === 5);
});
