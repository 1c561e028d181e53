import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Listening, listen } from '#infra/local/runtime/listen.ts';
import { orUnavailable, outsideRetries } from '#shared/adapters/aws/unavailable.ts';
import { transact } from '#shared/adapters/dynamodb/transact.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';

let server: Listening;
let client: DynamoDBClient;
let calls: number;
beforeEach(async () => {
  calls = 0;
  server = await listen((request, response) => {
    calls += 1;
    const busy = { __type: 'com.amazonaws.dynamodb.v20120810#TransactionConflictException' };
    request.resume().on('end', () => response.writeHead(400).end(JSON.stringify(busy)));
  });
  client = new DynamoDBClient({
    ...{ ...freshConnections, maxAttempts: 1, region: 'ap-southeast-1' },
    endpoint: `http://127.0.0.1:${server.port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  client.middlewareStack.add(next => call => orUnavailable(next(call)), outsideRetries);
});
afterEach(async () => {
  client.destroy();
  await server.close();
});

/** Writes to a table that stays busy, each call to which takes so many seconds of the clock that is given. */
const write = async (seconds: number) => {
  const pauses: number[] = [];
  const items = [{ Delete: { TableName: 't', Key: { pk: { S: 'a' } } } }];
  const written = transact(client, items, 'operation', {
    elapsed: () => calls * seconds * 1000,
    pause: async ms => {
      pauses.push(ms);
    },
    random: () => 0.5,
  });
  await expect(written).rejects.toThrow(UnavailableError);
  return pauses;
};

test('a busy table is asked six times, and each pause between is twice as long', async () => {
  expect(await write(0)).toEqual([10, 20, 40, 80, 160]);
  expect(calls).toBe(6);
});

test('no attempt begins once five seconds have passed', async () => {
  await write(3);

  expect(calls).toBe(2);
});
