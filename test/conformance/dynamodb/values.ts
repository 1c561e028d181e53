import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DescribeTableCommand,
  GetItemCommand,
} from '@aws-sdk/client-dynamodb';
import { expect } from '@jest/globals';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import { type Item, N, S, type Table, table } from './open-table.ts';

const back = async (store: Table, value: AttributeValue) => {
  const key = store.newKey();
  await store.put({ ...key, v: value });
  return (await store.client.send(new GetItemCommand({ TableName: table, Key: key }))).Item?.v;
};
const refused = (store: Table, value: AttributeValue) => told(store.put({ ...store.newKey(), v: value }));

export const values: Group<Table> = {
  of: 'DynamoDB: values',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html',
  rules: {
    'every type comes back as it went in': async store => {
      const bytes = new Uint8Array([0, 1, 255]);
      for (const value of [
        S('Mẫu 🏺'),
        S(''),
        { BOOL: false },
        { NULL: true },
        { B: bytes },
        { L: [] },
        { M: {} },
      ])
        expect(await back(store, value)).toEqual(value);
      const nested = { M: { list: { L: [N(1), { M: { deep: S('x') } }] } } };
      expect(await back(store, nested)).toEqual(nested);
    },
    'a number loses what does not count: leading and trailing noughts, exponents, the sign of nought':
      async store => {
        expect(await back(store, N('1.10'))).toEqual(N('1.1'));
        expect(await back(store, N('007'))).toEqual(N('7'));
        expect(await back(store, N('1e3'))).toEqual(N('1000'));
        expect(await back(store, N('-0'))).toEqual(N('0'));
      },
    'a number too great, too small or none is refused': async store => {
      expect(await refused(store, N('9.9E+125'))).toBe('served');
      for (const text of ['1E+126', '1E-131', 'ten', ''])
        expect(await refused(store, N(text))).toBe('ValidationException');
    },
    'an empty set, a repeated member, and a null that is false are refused': async store => {
      expect(await refused(store, { SS: [] })).toBe('ValidationException');
      expect(await refused(store, { SS: ['a', 'a'] })).toBe('ValidationException');
      expect(await refused(store, { NULL: false })).toBe('ValidationException');
    },
    'lists and maps nest deep, but not without end': async store => {
      const nested = (depth: number): AttributeValue =>
        depth === 0 ? S('x') : { M: { a: nested(depth - 1) } };
      expect(await refused(store, nested(31))).toBe('served');
      expect(await refused(store, nested(33))).toBe('ValidationException');
    },
    'an item without its keys, or with an empty or a wrong one, is refused': async store => {
      expect(await told(store.put({ pk: S('a') }))).toBe('ValidationException');
      expect(await told(store.put({ pk: S('a'), sk: S('') }))).toBe('ValidationException');
      expect(await told(store.put({ pk: S('a'), sk: N(1) }))).toBe('ValidationException');
    },
    'a key with more or less than the two parts finds nothing and is refused': async store => {
      const get = (Key: Item) => told(store.client.send(new GetItemCommand({ TableName: table, Key })));
      expect(await get({ pk: S('a') })).toBe('ValidationException');
      expect(await get({ ...store.newKey(), v: S('x') })).toBe('ValidationException');
    },
    'a read of what is not there answers without an item': async store => {
      const { Item } = await store.client.send(new GetItemCommand({ TableName: table, Key: store.newKey() }));
      expect(Item).toBeUndefined();
    },
    'a table that does not exist is told by name': async store => {
      const key = store.newKey();
      expect(await told(store.client.send(new GetItemCommand({ TableName: 'Nowhere', Key: key })))).toBe(
        'ResourceNotFoundException',
      );
      expect(await told(store.client.send(new DescribeTableCommand({ TableName: 'Nowhere' })))).toBe(
        'ResourceNotFoundException',
      );
    },
  },
};

export const batches: Group<Table> = {
  of: 'DynamoDB: batches',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html',
  rules: {
    'what is read together comes without what is not there': async store => {
      const [some, none] = [store.newKey(), store.newKey()];
      await store.put(some);
      const { Responses, UnprocessedKeys } = await store.client.send(
        new BatchGetItemCommand({ RequestItems: { [table]: { Keys: [some, none] } } }),
      );
      expect([Responses?.[table], UnprocessedKeys]).toEqual([[some], {}]);
    },
    'puts and deletions go together, without conditions': async store => {
      const [gone, made] = [store.newKey(), store.newKey()];
      await store.put(gone);
      await store.client.send(
        new BatchWriteItemCommand({
          RequestItems: { [table]: [{ DeleteRequest: { Key: gone } }, { PutRequest: { Item: made } }] },
        }),
      );
      const { Responses } = await store.client.send(
        new BatchGetItemCommand({ RequestItems: { [table]: { Keys: [gone, made] } } }),
      );
      expect(Responses?.[table]).toEqual([made]);
    },
    'one item twice in a batch is refused, read or written': async store => {
      const key = store.newKey();
      const twice = { PutRequest: { Item: key } };
      expect(
        await told(
          store.client.send(new BatchWriteItemCommand({ RequestItems: { [table]: [twice, twice] } })),
        ),
      ).toBe('ValidationException');
      expect(
        await told(
          store.client.send(new BatchGetItemCommand({ RequestItems: { [table]: { Keys: [key, key] } } })),
        ),
      ).toBe('ValidationException');
    },
    'one misshapen put refuses the whole batch before anything is written': async store => {
      const good = store.newKey();
      const call = store.client.send(
        new BatchWriteItemCommand({
          RequestItems: {
            [table]: [{ PutRequest: { Item: good } }, { PutRequest: { Item: { pk: S('no sort key') } } }],
          },
        }),
      );
      expect(await told(call)).toBe('ValidationException');
      const { Item } = await store.client.send(new GetItemCommand({ TableName: table, Key: good }));
      expect(Item).toBeUndefined();
    },
  },
};
