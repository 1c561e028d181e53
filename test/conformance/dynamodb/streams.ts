import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteItemCommand,
  GetItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { expect } from '@jest/globals';
import type { DynamoDBRecord } from 'aws-lambda';
import { pumpStream } from '#infra/local/dynamodb/pump-stream.ts';
import { sweepExpired } from '#infra/local/dynamodb/sweep-expired.ts';
import type { Group } from '../support/group.ts';
import { type Item, N, S, type Table, table } from './open-table.ts';

/** What a listener is told of the items under a key while `work` runs, in the order told. */
const toldOf = async (store: Table, pk: Item['pk'], work: () => Promise<unknown>) => {
  const told: DynamoDBRecord[] = [];
  const pump = await pumpStream({
    ...{ endpoint: store.endpoint, region: 'local', tableName: table, batchSize: 100 },
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    file: join(mkdtempSync(join(tmpdir(), 'stream-')), 'checkpoint.json'),
    filter: ({ dynamodb: change }) => change?.Keys?.pk?.S === pk?.S,
    deliver: async ({ Records }) => {
      told.push(...Records);
    },
    log: () => undefined,
  });
  try {
    await work();
    await pump.idle();
  } finally {
    await pump.stop();
  }
  return told;
};
const names = (records: readonly DynamoDBRecord[]) => records.map(({ eventName }) => eventName);
const remove = ({ client }: Table, Key: Item) =>
  client.send(new DeleteItemCommand({ TableName: table, Key }));

export const streams: Group<Table> = {
  of: 'DynamoDB: streams as a function hears them',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html',
  rules: {
    'an item’s changes are told once each and in their order, with what was and what is': async store => {
      const key = store.newKey();
      const told = await toldOf(store, key.pk, async () => {
        await store.put({ ...key, v: N(1) });
        await store.put({ ...key, v: N(2) });
        await remove(store, key);
      });
      expect(names(told)).toEqual(['INSERT', 'MODIFY', 'REMOVE']);
      expect(told[0]?.dynamodb).toMatchObject({ Keys: key, NewImage: { v: N(1) } });
      expect(told[0]?.dynamodb?.OldImage).toBeUndefined();
      expect(told[1]?.dynamodb).toMatchObject({ OldImage: { v: N(1) }, NewImage: { v: N(2) } });
      expect(told[2]?.dynamodb).toMatchObject({ OldImage: { v: N(2) } });
      expect(told[2]?.dynamodb?.NewImage).toBeUndefined();
    },
    'a write that changes nothing is not told': async store => {
      const key = store.newKey();
      const told = await toldOf(store, key.pk, async () => {
        await store.put({ ...key, v: S('same') });
        await store.put({ ...key, v: S('same') });
        await store.client.send(
          new UpdateItemCommand({
            ...{ TableName: table, Key: key, UpdateExpression: 'SET v = :v' },
            ExpressionAttributeValues: { ':v': S('same') },
          }),
        );
      });
      expect(names(told)).toEqual(['INSERT']);
    },
    'a refused write and a deletion of nothing are not told': async store => {
      const key = store.newKey();
      const told = await toldOf(store, key.pk, async () => {
        await remove(store, key);
        const check = { TableName: table, Key: store.newKey(), ConditionExpression: 'attribute_exists(pk)' };
        await store.client
          .send(
            new TransactWriteItemsCommand({
              TransactItems: [{ Put: { TableName: table, Item: key } }, { ConditionCheck: check }],
            }),
          )
          .catch(() => undefined);
      });
      expect(told).toEqual([]);
    },
    'each item of a transaction is told': async store => {
      const { pk } = store.newKey();
      const told = await toldOf(store, pk, () =>
        store.client.send(
          new TransactWriteItemsCommand({
            TransactItems: ['a', 'b', 'c'].map(sk => ({
              Put: { TableName: table, Item: { pk, sk: S(sk) } },
            })),
          }),
        ),
      );
      expect(told.map(({ dynamodb: change }) => change?.Keys?.sk?.S).sort()).toEqual(['a', 'b', 'c']);
    },
  },
};

export const expiry: Group<Table> = {
  of: 'DynamoDB: time to live',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/howitworks-ttl.html',
  rules: {
    'an expired item may still be read until it is removed; its removal is told': async store => {
      const [gone, stays] = [store.newKey(), store.newKey()];
      const told = await toldOf(store, gone.pk, async () => {
        await store.put({ ...gone, ttl: N(1_000) });
        await store.put({ ...stays, ttl: N(3_000) });
        const read = await store.client.send(new GetItemCommand({ TableName: table, Key: gone }));
        expect(read.Item).toMatchObject({ ttl: N(1_000) });
        await sweepExpired({ client: store.bare, tableName: table, ttlAttribute: 'ttl', now: 2_000_000 });
      });
      expect(names(told)).toEqual(['INSERT', 'REMOVE']);
      const { Item } = await store.client.send(new GetItemCommand({ TableName: table, Key: stays }));
      expect(Item).toBeDefined();
    },
    'a time that is a text never expires': async store => {
      const key = store.newKey();
      await store.put({ ...key, ttl: S('1') });
      await sweepExpired({ client: store.bare, tableName: table, ttlAttribute: 'ttl', now: 2_000_000 });
      const { Item } = await store.client.send(new GetItemCommand({ TableName: table, Key: key }));
      expect(Item).toBeDefined();
    },
  },
};
