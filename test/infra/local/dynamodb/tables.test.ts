import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { type DynamoDb, startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { sweepExpired } from '#infra/local/dynamodb/sweep-expired.ts';
import { clientOf, newFolder, silent } from './engine.ts';

let dynamo: DynamoDb;
let client: DynamoDBClient;

beforeAll(async () => {
  dynamo = await startDynamoDb({ folder: newFolder(), log: silent });
  client = clientOf(dynamo.endpoint);
});
afterAll(() => dynamo.stop());

test('a table is made once, with its indexes, stream and time to live', async () => {
  const definition = {
    tableName: 'Records',
    partitionKey: 'pk',
    sortKey: 'sk',
    indexes: [{ indexName: 'byOwner', partitionKey: 'owner', sortKey: { name: 'rank', type: 'N' } }],
    stream: 'NEW_AND_OLD_IMAGES',
    ttlAttribute: 'expiresAt',
  } as const;

  await createTables(client, [definition]);
  await createTables(client, [definition]);

  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Records' }));
  const ttl = await client.send(new DescribeTimeToLiveCommand({ TableName: 'Records' }));
  expect(Table?.GlobalSecondaryIndexes?.map(index => index.IndexName)).toEqual(['byOwner']);
  expect(Table?.StreamSpecification?.StreamViewType).toBe('NEW_AND_OLD_IMAGES');
  expect(ttl.TimeToLiveDescription?.AttributeName).toBe('expiresAt');
});

test('a later definition adds its index and stream to the data that is there', async () => {
  await createTables(client, [{ tableName: 'Growing', partitionKey: 'pk' }]);
  await client.send(
    new PutItemCommand({ TableName: 'Growing', Item: { pk: { S: 'a' }, owner: { S: 'o' } } }),
  );

  await createTables(client, [
    {
      tableName: 'Growing',
      partitionKey: 'pk',
      indexes: [{ indexName: 'byOwner', partitionKey: 'owner' }],
      stream: 'KEYS_ONLY',
    },
  ]);

  const { Items } = await client.send(
    new QueryCommand({
      TableName: 'Growing',
      IndexName: 'byOwner',
      KeyConditionExpression: '#owner = :o',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':o': { S: 'o' } },
    }),
  );
  expect(Items?.map(item => item.pk)).toEqual([{ S: 'a' }]);
});

test('a table with other keys is refused, not replaced', async () => {
  await createTables(client, [{ tableName: 'Fixed', partitionKey: 'pk' }]);

  await expect(createTables(client, [{ tableName: 'Fixed', partitionKey: 'id' }])).rejects.toThrow(
    'other keys',
  );
});

test('the sweep removes what has expired and nothing else', async () => {
  await createTables(client, [{ tableName: 'Mortal', partitionKey: 'pk', ttlAttribute: 'ttl' }]);
  const put = (pk: string, ttl?: number) =>
    client.send(
      new PutItemCommand({
        TableName: 'Mortal',
        Item: { pk: { S: pk }, ...(ttl !== undefined && { ttl: { N: String(ttl) } }) },
      }),
    );
  await Promise.all([put('past', 99), put('present', 100), put('future', 101), put('lasting')]);

  const deleted = await sweepExpired({ client, tableName: 'Mortal', ttlAttribute: 'ttl', now: 100_900 });

  const { Items } = await client.send(new ScanCommand({ TableName: 'Mortal' }));
  expect(deleted).toBe(1);
  expect(Items?.map(item => item.pk?.S).sort()).toEqual(['future', 'lasting', 'present']);
});
