import type { RequestListener } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Listening, listen } from '#infra/local/runtime/listen.ts';
import { pace } from '#shared/adapters/aws/pace.ts';
import { patience } from '#shared/adapters/aws/patience.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import { openFiles } from '#shared/adapters/s3/files.ts';
import type { Files, Records, Transaction } from '#shared/application/ports.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';

const answering =
  (status: number, body: string): RequestListener =>
  (request, response) => {
    request.resume().on('end', () => response.writeHead(status).end(body));
  };
const saying = (type: string) => JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}` });

/**
 * Services on their bad days; broken connections have their test in `test/scenarios`, since Node's errors are not of this
 * realm's class under Jest, which the SDK loses. The one that never answers ends with the test, when its connections are closed.
 */
const badDays: Readonly<Record<string, RequestListener>> = {
  'throttles every call': answering(400, saying('ThrottlingException')),
  'is at its limit': answering(400, saying('ProvisionedThroughputExceededException')),
  'fails inside': answering(500, saying('InternalServerError')),
  'is busy with a transaction': answering(400, saying('TransactionConflictException')),
  'never answers': request => request.resume(),
};
const s3Days: Readonly<Record<string, RequestListener>> = {
  'asks to slow down': answering(503, '<Error><Code>SlowDown</Code></Error>'),
  'fails inside': answering(500, '<Error><Code>InternalError</Code></Error>'),
  'never answers': request => request.resume(),
  'breaks off in the middle of a file': (request, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('half of it', () => request.socket.destroy());
  },
};

let server: Listening | undefined;
const clients: { destroy: () => void }[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await server?.close();
});

const settings = (port: number) => ({
  ...patience,
  maxAttempts: 1,
  requestHandler: { ...patience.requestHandler, requestTimeout: 150 },
  region: 'ap-southeast-1',
  endpoint: `http://127.0.0.1:${port}`,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

const openRecords = async (behave: RequestListener): Promise<Records> => {
  server = await listen(behave);
  const client = new DynamoDBClient(settings(server.port));
  clients.push(client);
  return openRecordStore({
    client,
    tables: { records: 'records', audit: 'audit' },
    pace: { ...pace, random: () => 0.1 },
  });
};

const openStore = async (behave: RequestListener): Promise<Files> => {
  server = await listen(behave);
  const client = new S3Client({ ...settings(server.port), forcePathStyle: true });
  clients.push(client);
  return openFiles({
    client,
    bucket: 'files',
    region: 'ap-southeast-1',
    uploadUrl: 'http://localhost/files',
    downloadUrl: 'http://localhost/door',
  });
};

const transaction: Transaction = {
  operation: '01J0000000000000000000TEST',
  at: 0,
  records: [],
  audit: [],
  effects: [],
  claims: [{ scope: 's', value: 'v', holder: 'h', refusal: { code: 'service.unavailable' } }],
  checks: [],
  marks: [],
  idempotency: undefined,
};

describe.each(Object.keys(badDays))('a table that %s', day => {
  const calls: Readonly<Record<string, (records: Records) => Promise<unknown>>> = {
    find: records => records.find('round', '01J00000000000000000000000'),
    findMany: records => records.findMany('round', ['01J00000000000000000000000']),
    children: records => records.children('membership', 'p-1'),
    countUse: records => records.countUse({ name: 'n', windowSeconds: 60, now: 0 }),
    commit: records => records.commit(transaction),
  };
  test.each(Object.keys(calls))('leaves %s unavailable, which is no fault', async name => {
    const records = await openRecords(badDays[day] ?? answering(200, ''));
    await expect(calls[name]?.(records)).rejects.toThrow(UnavailableError);
  });
});

describe.each(Object.keys(s3Days))('an object store that %s', day => {
  test('leaves a file unavailable, which is no fault', async () => {
    const files = await openStore(s3Days[day] ?? answering(200, ''));
    await expect(files.read('documents/1', 'v')).rejects.toThrow(UnavailableError);
  });
});

test('a mistake of ours stays a fault', async () => {
  const records = await openRecords(answering(400, saying('ValidationException')));
  await expect(records.find('round', '01J00000000000000000000000')).rejects.toMatchObject({
    name: 'ValidationException',
  });
});
