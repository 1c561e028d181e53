import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { expect } from '@jest/globals';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import { type Item, N, S, type Table, table } from './open-table.ts';

const put = ({ client }: Table, Item: Item, more: Partial<PutItemCommandInput> = {}) =>
  client.send(new PutItemCommand({ TableName: table, Item, ...more }));
const read = async ({ client }: Table, { pk, sk }: Item) =>
  (await client.send(new GetItemCommand({ TableName: table, Key: { pk: pk ?? S(''), sk: sk ?? S('') } })))
    .Item;

export const conditions: Group<Table> = {
  of: 'DynamoDB: conditions of a write',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html',
  rules: {
    'a put that demands absence is refused where an item stands, and changes nothing': async store => {
      const key = store.newKey();
      const absent = { ConditionExpression: 'attribute_not_exists(pk)' };
      await put(store, { ...key, v: S('first') }, absent);
      expect(await told(put(store, { ...key, v: S('second') }, absent))).toBe(
        'ConditionalCheckFailedException',
      );
      expect(await read(store, key)).toMatchObject({ v: S('first') });
    },
    'an update that demands a version is refused under another, and where there is no item': async store => {
      const key = store.newKey();
      const update = (version: number, Key = key) =>
        store.client.send(
          new UpdateItemCommand({
            ...{ TableName: table, Key, UpdateExpression: 'SET v = v + :one' },
            ConditionExpression: 'v = :version',
            ExpressionAttributeValues: { ':version': N(version), ':one': N(1) },
          }),
        );
      await put(store, { ...key, v: N(3) });
      expect(await told(update(2))).toBe('ConditionalCheckFailedException');
      expect(await told(update(3))).toBe('served');
      expect(await told(update(3, store.newKey()))).toBe('ConditionalCheckFailedException');
      expect(await read(store, key)).toMatchObject({ v: N(4) });
    },
    'a deletion under a condition that does not hold leaves the item': async store => {
      const key = store.newKey();
      await put(store, { ...key, v: N(1) });
      const remove = store.client.send(
        new DeleteItemCommand({
          ...{ TableName: table, Key: key, ConditionExpression: 'v > :v' },
          ExpressionAttributeValues: { ':v': N(1) },
        }),
      );
      expect(await told(remove)).toBe('ConditionalCheckFailedException');
      expect(await read(store, key)).toBeDefined();
    },
    'a failed condition brings the item as it stands, where that was asked for': async store => {
      const key = store.newKey();
      await put(store, { ...key, v: S('stands') });
      const refusal: unknown = await put(
        store,
        { ...key, v: S('new') },
        { ConditionExpression: 'attribute_not_exists(pk)', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' },
      ).catch(error => error);
      expect(refusal).toBeInstanceOf(ConditionalCheckFailedException);
      expect(refusal).toMatchObject({ Item: { ...key, v: S('stands') } });
    },
    'of many writers who demand absence at once, one writes': async store => {
      const key = store.newKey();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          told(put(store, { ...key, v: N(n) }, { ConditionExpression: 'attribute_not_exists(pk)' })),
        ),
      );
      expect(answers.filter(answer => answer === 'served')).toHaveLength(1);
      expect(new Set(answers)).toEqual(new Set(['served', 'ConditionalCheckFailedException']));
    },
    'values compare by type: a number is neither equal to nor less than a text': async store => {
      const key = store.newKey();
      await put(store, { ...key, v: N(10) });
      const holds = (ConditionExpression: string) =>
        told(
          put(
            store,
            { ...key, v: N(10) },
            { ConditionExpression, ExpressionAttributeValues: { ':v': S('9') } },
          ),
        );
      expect(await holds('v = :v')).toBe('ConditionalCheckFailedException');
      expect(await holds('v < :v')).toBe('ConditionalCheckFailedException');
      expect(await holds('v <> :v')).toBe('served');
    },
    'numbers compare as numbers, whatever their length': async store => {
      const key = store.newKey();
      await put(store, { ...key, v: N('10') });
      const greater = (v: string) =>
        told(
          put(
            store,
            { ...key, v: N('10') },
            { ConditionExpression: 'v > :v', ExpressionAttributeValues: { ':v': N(v) } },
          ),
        );
      expect(await greater('9')).toBe('served');
      expect(await greater('10.0')).toBe('ConditionalCheckFailedException');
    },
    'contains, begins_with, size and attribute_type say what they name': async store => {
      const key = store.newKey();
      const item = { ...key, t: S('Mẫu số'), things: { L: [S('x')] }, letters: { SS: ['a', 'b'] } };
      await put(store, item);
      const holds = (ConditionExpression: string, value: ReturnType<typeof S>) =>
        told(put(store, item, { ConditionExpression, ExpressionAttributeValues: { ':v': value } }));
      expect(await holds('contains(t, :v)', S('số'))).toBe('served');
      expect(await holds('contains(things, :v)', S('x'))).toBe('served');
      expect(await holds('contains(letters, :v)', S('c'))).toBe('ConditionalCheckFailedException');
      expect(await holds('begins_with(t, :v)', S('mẫu'))).toBe('ConditionalCheckFailedException');
      expect(await holds('attribute_type(t, :v)', S('S'))).toBe('served');
      expect(await holds('size(letters) = :v', N(2))).toBe('served');
    },
  },
};
