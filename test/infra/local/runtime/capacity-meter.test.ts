import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { admitAll } from '#infra/local/access/admit.ts';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { indexKeysOf } from '#infra/local/dynamodb/request-limits.ts';
import { type DynamoDb, startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { openFaultPlan } from '#infra/local/faults/fault-plan.ts';
import { openCapacityMeter } from '#infra/local/runtime/capacity-meter.ts';
import { clientOf, newFolder, silent } from '../dynamodb/engine.ts';

const TableName = 'Units';
const kilobyte = 1024;
let dynamo: DynamoDb;
let meter: Awaited<ReturnType<typeof openCapacityMeter>>;
let client: DynamoDBClient;

beforeAll(async () => {
  dynamo = await startDynamoDb({ folder: newFolder(), log: silent });
  meter = await openCapacityMeter(dynamo.endpoint, {
    ...{ faults: openFaultPlan(), admit: admitAll, keyArn: 'arn:aws:kms:local:000000000000:key/mau' },
    indexKeys: indexKeysOf([]),
  });
  client = clientOf(meter.endpoint);
  await createTables(clientOf(dynamo.endpoint), [
    { tableName: TableName, partitionKey: 'pk', sortKey: 'sk' },
  ]);
});
afterAll(async () => {
  client.destroy();
  await meter.close();
  await dynamo.stop();
});

/** An item of so many bytes: names and values count (Developer Guide, "DynamoDB item sizes and formats"). */
const itemOf = (pk: string, bytes: number, sk = 'a') => {
  const others = 'pk'.length + pk.length + 'sk'.length + sk.length + 'body'.length;
  return { pk: { S: pk }, sk: { S: sk }, body: { S: 'x'.repeat(bytes - others) } };
};
const keyOf = (pk: string) => ({ pk: { S: pk }, sk: { S: 'a' } });
const put = (pk: string, bytes: number, sk?: string) => () =>
  client.send(new PutItemCommand({ TableName, Item: itemOf(pk, bytes, sk) }));

/** Units that the meter counts for some work. */
const unitsOf = async (work: () => Promise<unknown>) => {
  const before = meter.capacity();
  await work();
  const { wcu, rcu } = meter.capacity();
  return { written: wcu - before.wcu, read: rcu - before.rcu };
};

// The examples are those of the Developer Guide: "DynamoDB on-demand capacity mode" and "Capacity unit consumption".
describe('units as DynamoDB bills them', () => {
  test('a write of 2 KB takes two, in a transaction four', async () => {
    expect(await unitsOf(put('two', 2 * kilobyte))).toEqual({ written: 2, read: 0 });
    const Item = itemOf('two in a transaction', 2 * kilobyte);
    const transaction = new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item } }] });
    expect(await unitsOf(() => client.send(transaction))).toEqual({ written: 4, read: 0 });
  });

  test('a batch of 500 bytes and 3.5 KB is rounded up one by one: five', async () => {
    const requests = [itemOf('small', 500), itemOf('large', 3.5 * kilobyte)];
    const RequestItems = { [TableName]: requests.map(Item => ({ PutRequest: { Item } })) };
    expect(await unitsOf(() => client.send(new BatchWriteItemCommand({ RequestItems })))).toEqual({
      ...{ written: 5, read: 0 },
    });
  });

  test('what replaces something larger is billed by the larger', async () => {
    await put('shrinking', 4 * kilobyte)();
    expect((await unitsOf(put('shrinking', 500))).written).toBe(4);
  });

  test('a read of 8 KB takes two, and one where it may lag', async () => {
    await put('eight', 8 * kilobyte)();
    const get = (ConsistentRead: boolean) => () =>
      client.send(new GetItemCommand({ TableName, Key: keyOf('eight'), ConsistentRead }));
    expect(await unitsOf(get(true))).toEqual({ written: 0, read: 2 });
    expect(await unitsOf(get(false))).toEqual({ written: 0, read: 1 });
  });

  test('a batch of reads of 1.5 KB and 6.5 KB is rounded up one by one: three', async () => {
    await put('one and a half', 1.5 * kilobyte)();
    await put('six and a half', 6.5 * kilobyte)();
    const Keys = ['one and a half', 'six and a half'].map(keyOf);
    const RequestItems = { [TableName]: { Keys, ConsistentRead: true } };
    expect((await unitsOf(() => client.send(new BatchGetItemCommand({ RequestItems })))).read).toBe(3);
  });

  test('a query of ten items with 40.8 KB together is rounded up once: eleven', async () => {
    for (let at = 0; at < 10; at += 1) await put('query', Math.floor(4.08 * kilobyte), `${at}`)();
    const query = new QueryCommand({
      ...{ TableName, ConsistentRead: true, KeyConditionExpression: 'pk = :pk' },
      ExpressionAttributeValues: { ':pk': { S: 'query' } },
    });
    expect((await unitsOf(() => client.send(query))).read).toBe(11);
  });
});
