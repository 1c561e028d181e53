import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { pumpStream, type StreamPump } from '#infra/local/dynamodb/pump-stream.ts';
import { type DynamoDb, startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { until } from '../../../support/until.ts';
import { clientOf, newFolder, silent } from './engine.ts';

let dynamo: DynamoDb;
let client: DynamoDBClient;
let pumps: StreamPump[] = [];
let tables = 0;

beforeAll(async () => {
  dynamo = await startDynamoDb({ folder: newFolder(), log: silent });
  client = clientOf(dynamo.endpoint);
});
afterEach(async () => {
  await Promise.all(pumps.map(pump => pump.stop()));
  pumps = [];
});
afterAll(() => dynamo.stop());

const newTable = async (): Promise<string> => {
  tables += 1;
  const tableName = `Table${tables}`;
  await createTables(client, [{ tableName, partitionKey: 'pk', stream: 'NEW_AND_OLD_IMAGES' }]);
  return tableName;
};

const put = (tableName: string, ...names: string[]): Promise<void> =>
  names.reduce(
    (before, pk) =>
      before.then(async () => {
        await client.send(new PutItemCommand({ TableName: tableName, Item: { pk: { S: pk } } }));
      }),
    Promise.resolve(),
  );

const nameOf = (record: DynamoDBRecord): string => record.dynamodb?.Keys?.pk?.S ?? '?';
const namesOf = (event: DynamoDBStreamEvent): string => event.Records.map(nameOf).join('');

type Settings = Omit<
  Parameters<typeof pumpStream>[0],
  'endpoint' | 'log' | 'retryDelay' | 'file' | 'batchSize'
> & {
  readonly file?: string;
  readonly batchSize?: number;
};

const pumpOf = async (settings: Settings): Promise<StreamPump> => {
  const pump = await pumpStream({
    file: join(newFolder(), 'checkpoint.json'),
    batchSize: 10,
    ...settings,
    endpoint: dynamo.endpoint,
    log: silent,
    retryDelay: () => 1,
  });
  pumps.push(pump);
  return pump;
};

describe('the stream pump', () => {
  test('delivers every change in order, in batches of at most the given size', async () => {
    const tableName = await newTable();
    const batches: string[] = [];
    await put(tableName, 'a', 'b', 'c', 'd', 'e');

    const pump = await pumpOf({
      tableName,
      batchSize: 2,
      deliver: async event => {
        batches.push(namesOf(event));
      },
    });
    await pump.idle();
    await put(tableName, 'f');
    await pump.idle();

    expect(batches).toEqual(['ab', 'cd', 'e', 'f']);
  });

  test('goes on after what it delivered before, and begins anew where the table has lost that', async () => {
    const tableName = await newTable();
    const file = join(newFolder(), 'checkpoint.json');
    const many = Array.from({ length: 120 }, (_, index) => `${index} `);
    const delivered: string[] = [];
    const settings: Settings = {
      ...{ tableName, file },
      deliver: async event => {
        delivered.push(...event.Records.map(nameOf));
      },
    };
    await put(tableName, ...many);
    const first = await pumpOf(settings);
    await first.idle();
    await first.stop();
    await put(tableName, 'next');
    const second = await pumpOf(settings);
    await second.idle();
    await second.stop();
    expect(delivered).toEqual([...many, 'next']);

    // Without its seal, as a file of before there were seals.
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('"121"', '"500"')
        .replace(/^sha256.*\n/m, ''),
    );
    const third = await pumpOf(settings);
    await third.idle();
    expect(delivered.slice(121)).toEqual([...many, 'next']);
  });

  test('shapes a record as Lambda does', async () => {
    const tableName = await newTable();
    const records: DynamoDBRecord[] = [];
    const Item = {
      pk: { S: 'a' },
      bytes: { B: Buffer.from('hi') },
      list: { L: [{ BOOL: true }, { NULL: true as const }] },
    };
    await client.send(new PutItemCommand({ TableName: tableName, Item }));
    await client.send(new DeleteItemCommand({ TableName: tableName, Key: { pk: { S: 'a' } } }));

    const pump = await pumpOf({
      tableName,
      deliver: async event => {
        records.push(...event.Records);
      },
    });
    await pump.idle();

    expect(records.map(record => record.eventName)).toEqual(['INSERT', 'REMOVE']);
    expect(records[0]?.dynamodb?.NewImage).toEqual({
      pk: { S: 'a' },
      bytes: { B: 'aGk=' },
      list: { L: [{ BOOL: true }, { NULL: true }] },
    });
    expect(records[1]?.dynamodb?.OldImage?.pk).toEqual({ S: 'a' });
    expect(records[0]?.eventSourceARN).toContain(tableName);
    expect(records[0]?.eventID).toMatch(/^[0-9a-f]{32}$/);
    expect(records[0]?.dynamodb?.ApproximateCreationDateTime).toEqual(expect.any(Number));
  });

  test('delivers a partly failed batch again from its lowest failing record', async () => {
    const tableName = await newTable();
    const batches: string[] = [];
    let failures = 2;
    await put(tableName, 'a', 'b', 'c', 'd');

    const pump = await pumpOf({
      tableName,
      deliver: async event => {
        batches.push(namesOf(event));
        const failed = event.Records.filter(record => ['b', 'd'].includes(nameOf(record)));
        if (failures === 0) return undefined;
        failures -= 1;
        return {
          batchItemFailures: failed
            .reverse()
            .map(r => ({ itemIdentifier: r.dynamodb?.SequenceNumber ?? '' })),
        };
      },
    });
    await pump.idle();

    expect(batches).toEqual(['abcd', 'bcd', 'b', 'cd']);
  });

  test('an answer that names no record of the batch fails all of it', async () => {
    const tableName = await newTable();
    const batches: string[] = [];
    await put(tableName, 'a');

    const pump = await pumpOf({
      tableName,
      deliver: async event => {
        batches.push(namesOf(event));
        return { batchItemFailures: batches.length === 1 ? [{ itemIdentifier: '' }] : [] };
      },
    });
    await pump.idle();

    expect(batches).toEqual(['a', 'a']);
  });

  test('a poisonous record is singled out and given up; the others arrive once it is', async () => {
    const tableName = await newTable();
    const taken: string[] = [];
    const discarded: string[] = [];
    await put(tableName, 'a', 'b', 'c', 'd');

    const pump = await pumpOf({
      tableName,
      maximumAttempts: 3,
      deliver: async event => {
        if (namesOf(event).includes('c')) throw new Error('cannot take c');
        taken.push(namesOf(event));
      },
      onDiscard: discard => {
        discarded.push(`${namesOf({ Records: [...discard.records] })} ${discard.error}`);
      },
    });
    await pump.idle();

    expect(taken.join('')).toBe('abd');
    expect(discarded).toEqual(['c Error: cannot take c']);
  });

  test('without bisecting the whole rest of the batch is given up, as on AWS', async () => {
    const tableName = await newTable();
    const discarded: string[] = [];
    await put(tableName, 'a', 'b');

    const pump = await pumpOf({
      tableName,
      bisect: false,
      maximumAttempts: 2,
      deliver: () => Promise.reject(new Error('no')),
      onDiscard: discard => {
        discarded.push(namesOf({ Records: [...discard.records] }));
      },
    });
    await pump.idle();

    expect(discarded).toEqual(['ab']);
  });

  test('passes over what the filter does not want', async () => {
    const tableName = await newTable();
    const batches: string[] = [];
    await put(tableName, 'a', 'b', 'c');

    const pump = await pumpOf({
      tableName,
      filter: record => nameOf(record) !== 'b',
      deliver: async event => {
        batches.push(namesOf(event));
      },
    });
    await pump.idle();

    expect(batches).toEqual(['ac']);
  });

  test('goes on after its checkpoint; what was not taken before the stop comes again', async () => {
    const tableName = await newTable();
    const file = join(newFolder(), 'checkpoint.json');
    const batches: string[] = [];
    await put(tableName, 'a', 'b');
    let tried = false;
    const first = await pumpOf({
      tableName,
      file,
      batchSize: 1,
      deliver: async event => {
        tried ||= namesOf(event) === 'b';
        if (namesOf(event) === 'b') throw new Error('not yet');
      },
    });
    await until(() => tried, 'the second record was tried');
    await first.stop();
    await put(tableName, 'c');

    const second = await pumpOf({
      tableName,
      file,
      deliver: async event => {
        batches.push(namesOf(event));
      },
    });
    await second.idle();

    expect(batches).toEqual(['bc']);
    await expect(first.idle()).rejects.toThrow('no longer pumped');
  });

  test('reads on when the engine was killed in between, and can deliver everything once more', async () => {
    const tableName = await newTable();
    const names: string[] = [];
    await put(tableName, 'a');
    const pump = await pumpOf({
      tableName,
      deliver: async event => {
        names.push(namesOf(event));
      },
    });
    await pump.idle();

    const { pid } = dynamo;
    process.kill(pid, 'SIGKILL');
    await until(() => dynamo.pid !== pid, 'a new engine runs');
    await put(tableName, 'b');
    await pump.idle();
    const once = [...names];
    pump.redeliver();
    await pump.idle();

    expect(once).toEqual(['a', 'b']);
    expect(names).toEqual(['a', 'b', 'ab']);
  });

  test('refuses a table that has no stream', async () => {
    await createTables(client, [{ tableName: 'Streamless', partitionKey: 'pk' }]);

    await expect(pumpOf({ tableName: 'Streamless', deliver: async () => undefined })).rejects.toThrow(
      'no stream',
    );
  });
});
