import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { type Item, N, S, type Table, table } from '../dynamodb/open-table.ts';
import { told } from '../support/told.ts';
import type { Probes } from './probe.ts';

const largest = 400 * 1024;
const few = (length: number) => Array.from({ length }, (_, n) => n);
const text = (bytes: number): string => 'x'.repeat(bytes);

/** Sorts and counts its own keys apart from those of others. */
const itemOf = (bytes: number, { pk, sk }: { pk: { S?: string }; sk: { S?: string } }): Item => {
  const around = 'pk'.length + (pk.S ?? '').length + 'sk'.length + (sk.S ?? '').length + 'v'.length;
  return { pk: S(pk.S ?? ''), sk: S(sk.S ?? ''), v: S(text(bytes - around)) };
};

export const dynamoDbProbes = (store: Table, client: DynamoDBClient = store.client) => {
  const put = (Item: Item, more: Partial<PutItemCommandInput> = {}) =>
    told(client.send(new PutItemCommand({ TableName: table, Item, ...more })));
  const putUnder = (ConditionExpression: string, values: Item) =>
    put(store.newKey(), { ConditionExpression, ExpressionAttributeValues: values });
  const transact = (items: readonly Item[], ClientRequestToken?: string) =>
    told(
      client.send(
        new TransactWriteItemsCommand({
          TransactItems: items.map(Item => ({ Put: { TableName: table, Item } })),
          ...(ClientRequestToken === undefined ? {} : { ClientRequestToken }),
        }),
      ),
    );
  const many = (count: number) => few(count).map(() => store.newKey());
  /** Items under one partition that together have so many bytes. */
  const fill = async (bytes: number) => {
    const { pk } = store.newKey();
    const keys: { pk: typeof pk; sk: { S: string } }[] = [];
    for (let left = bytes; left > 0; left -= largest) {
      const key = { pk, sk: { S: String(keys.length).padStart(3, '0') } };
      keys.push(key);
      await store.put(itemOf(Math.min(left, largest), key));
    }
    return { pk, keys };
  };
  let filled: ReturnType<typeof fill> | undefined;
  return {
    item: bytes => put(itemOf(bytes, store.newKey())),
    partitionKey: bytes => put({ pk: S(text(bytes)), sk: S('a') }),
    sortKey: bytes => put({ ...store.newKey(), sk: S(text(bytes)) }),
    indexPartitionKey: bytes => put({ ...store.newKey(), gp: S(text(bytes)), gs: S('a') }),
    indexSortKey: bytes => put({ ...store.newKey(), gp: S('a'), gs: S(text(bytes)) }),
    transactionItems: count => transact(many(count)),
    transactionBytes: bytes => {
      const whole = few(Math.floor((bytes - 100) / largest)).map(() => itemOf(largest, store.newKey()));
      return transact([...whole, itemOf(bytes - whole.length * largest, store.newKey())]);
    },
    transactionToken: length => transact(many(1), text(length)),
    batchWrite: count =>
      told(
        client.send(
          new BatchWriteItemCommand({
            RequestItems: { [table]: many(count).map(Item => ({ PutRequest: { Item } })) },
          }),
        ),
      ),
    batchRead: count =>
      told(client.send(new BatchGetItemCommand({ RequestItems: { [table]: { Keys: many(count) } } }))),
    batchReadBytes: async bytes => {
      const tail = bytes % largest;
      filled ??= fill(bytes - tail);
      const [{ keys }, last] = [await filled, store.newKey()];
      await store.put(itemOf(tail, last));
      const { UnprocessedKeys = {} } = await client.send(
        new BatchGetItemCommand({ RequestItems: { [table]: { Keys: [...keys, last] } } }),
      );
      return Object.keys(UnprocessedKeys).length === 0 ? 'served' : 'UnprocessedKeys';
    },
    page: async bytes => {
      const { pk } = await fill(bytes);
      const { LastEvaluatedKey } = await client.send(
        new QueryCommand({
          ...{ TableName: table, KeyConditionExpression: 'pk = :p' },
          ExpressionAttributeValues: { ':p': pk },
        }),
      );
      return LastEvaluatedKey === undefined ? 'served' : 'LastEvaluatedKey';
    },
    expression: bytes =>
      put(store.newKey(), { ConditionExpression: 'attribute_not_exists(pk)'.padEnd(bytes) }),
    // Comparisons and the words between them are an odd number; a NOT makes it even.
    operators: count => {
      const first = count % 2 === 0 ? 'NOT pk = :v' : 'pk <> :v';
      const others = few(Math.ceil(count / 2) - 1).map(() => 'pk <> :v');
      return putUnder([first, ...others].join(' AND '), { ':v': S('x') });
    },
    operands: count =>
      putUnder(
        `NOT v IN (${few(count)
          .map(n => `:v${n}`)
          .join(', ')})`,
        Object.fromEntries(few(count).map(n => [`:v${n}`, N(n)])),
      ),
    placeholder: bytes => {
      const name = `#${text(bytes - 1)}`;
      return put(store.newKey(), {
        ConditionExpression: `attribute_not_exists(${name})`,
        ExpressionAttributeNames: { [name]: 'pk' },
      });
    },
    digits: count => put({ ...store.newKey(), n: N('7'.repeat(count)) }),
  } satisfies Partial<Probes>;
};
