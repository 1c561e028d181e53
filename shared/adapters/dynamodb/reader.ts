import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import DataLoader from 'dataloader';
import type { Page, PageRequest } from '#shared/application/ports.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import type { Pace } from '../aws/pace.ts';
import { attempts } from './attempts.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { type Item, keyItem, text } from './items.ts';
import type { Key } from './keys.ts';
import { type IndexKey, indexes, indexNameOf } from './tables.ts';

const batchLimit = 100;

type Query = Omit<QueryCommandInput, 'TableName'>;
const nameOf = ({ pk, sk }: Key): string => `${pk}\0${sk}`;
const keyOf = (item: Item): Key => ({ pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' });

const inOrderOf = (keys: readonly Key[], found: ReadonlyMap<string, Item>): readonly Item[] =>
  keys.map(key => found.get(nameOf(key))).filter(item => item !== undefined);

const holdsKeysOnly = (index: IndexKey): boolean =>
  indexes.some(({ name, projection }) => name === indexNameOf[index] && projection === 'KEYS_ONLY');

/** How one table is read: by keys, below a prefix, by the page. Strongly consistent, but for indexes, which may lag. */
export const openReader = (client: DynamoDBClient, table: string, pace: Pace) => {
  /** Up to `batchLimit` keys; what a busy store leaves unread is asked for again. */
  const batchOf = async (keys: readonly Key[], consistent: boolean): Promise<readonly Item[]> => {
    const items: Item[] = [];
    let open = keys.map(keyItem);
    for await (const _attempt of attempts(pace)) {
      const request = { Keys: open, ...(consistent ? { ConsistentRead: true } : {}) };
      const answer = await client.send(new BatchGetItemCommand({ RequestItems: { [table]: request } }));
      items.push(...(answer.Responses?.[table] ?? []));
      open = answer.UnprocessedKeys?.[table]?.Keys ?? [];
      if (open.length === 0) return items;
    }
    throw new UnavailableError('the store left keys unread');
  };

  const batch = async (keys: readonly Key[], consistent: boolean): Promise<ReadonlyMap<string, Item>> => {
    const found = new Map<string, Item>();
    for (let start = 0; start < keys.length; start += batchLimit)
      for (const item of await batchOf(keys.slice(start, start + batchLimit), consistent))
        found.set(nameOf(keyOf(item)), item);
    return found;
  };

  const one = async (key: Key): Promise<ReadonlyMap<string, Item>> => {
    const command = new GetItemCommand({ TableName: table, Key: keyItem(key), ConsistentRead: true });
    const { Item: item } = await client.send(command);
    return new Map(item === undefined ? [] : [[nameOf(key), item]]);
  };

  /** However many keys a use case asks for at once (`Promise.all`), they are one call; nothing is kept for the next. */
  const gathered = new DataLoader<Key, Item | undefined>(
    async keys => {
      const distinct = [...new Map(keys.map(key => [nameOf(key), key])).values()];
      const [first] = distinct;
      const found =
        first !== undefined && distinct.length === 1 ? await one(first) : await batch(distinct, true);
      return keys.map(key => found.get(nameOf(key)));
    },
    { cache: false },
  );

  const everything = async (query: Query): Promise<readonly Item[]> => {
    const items: Item[] = [];
    let from: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          ...query,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return items;
  };

  /** The records that keys of an index stand for, as they are now; what has left the list meanwhile is left out. */
  const listed = async (index: IndexKey, list: string, rows: readonly Item[]): Promise<readonly Item[]> => {
    const keys = rows.map(keyOf);
    return inOrderOf(keys, await batch(keys, false)).filter(item => item[`${index}pk`]?.S === list);
  };

  const page = async (
    index: IndexKey | undefined,
    list: string,
    request: PageRequest,
    forward: boolean,
  ): Promise<Page<Item>> => {
    const from = readCursor(request.cursor, index, list);
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        ...(index === undefined ? { ConsistentRead: true } : { IndexName: indexNameOf[index] }),
        KeyConditionExpression: `${index ?? ''}pk = :list`,
        ExpressionAttributeValues: { ':list': text(list) },
        Limit: request.limit,
        ScanIndexForward: forward,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    const items = index !== undefined && holdsKeysOnly(index) ? await listed(index, list, Items) : Items;
    return { items, cursor: writeCursor(LastEvaluatedKey) };
  };

  return {
    get: (key: Key): Promise<Item | undefined> => gathered.load(key),
    /** Items of many keys, in the order of the keys; absent ones are left out. What one call holds is asked with what else is. */
    many: async (keys: readonly Key[]): Promise<readonly Item[]> =>
      keys.length > batchLimit
        ? inOrderOf(keys, await batch(keys, true))
        : (await Promise.all(keys.map(key => gathered.load(key)))).filter(item => item !== undefined),
    everything,
    below: (pk: string, prefix: string): Promise<readonly Item[]> =>
      everything({
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': text(pk), ':prefix': text(prefix) },
      }),
    page,
  };
};
