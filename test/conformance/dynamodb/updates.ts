import {
  type AttributeValue,
  DeleteItemCommand,
  GetItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { expect } from '@jest/globals';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import { type Item, N, S, type Table, table } from './open-table.ts';

const update = async (
  { client }: Table,
  Key: Item,
  UpdateExpression: string,
  values?: Readonly<Record<string, AttributeValue>>,
  more: Partial<UpdateItemCommandInput> = {},
) => {
  const { Attributes } = await client.send(
    new UpdateItemCommand({
      ...{ TableName: table, Key, UpdateExpression, ReturnValues: 'ALL_NEW' },
      ...(values === undefined ? {} : { ExpressionAttributeValues: { ...values } }),
      ...more,
    }),
  );
  return Attributes;
};
const list = (...items: AttributeValue[]): AttributeValue => ({ L: items });

export const updates: Group<Table> = {
  of: 'DynamoDB: updates',
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html',
  rules: {
    'every part of an update sees the item as it was before': async store => {
      const key = store.newKey();
      await store.put({ ...key, a: N(1), b: N(2) });
      expect(await update(store, key, 'SET a = b, b = a')).toMatchObject({ a: N(2), b: N(1) });
    },
    'ADD counts from nothing, and counts many at once without losing one': async store => {
      const key = store.newKey();
      await Promise.all(Array.from({ length: 25 }, () => update(store, key, 'ADD n :n', { ':n': N(1) })));
      expect(await update(store, key, 'ADD n :n', { ':n': N(-5) })).toMatchObject({ n: N(20) });
    },
    'ADD joins sets, DELETE takes from them, and a set that becomes empty is gone': async store => {
      const key = store.newKey();
      const letters = (...SS: string[]) => ({ ':s': { SS } });
      await update(store, key, 'ADD s :s', letters('a', 'b'));
      const joined = await update(store, key, 'ADD s :s', letters('b', 'c'));
      expect([...(joined?.s?.SS ?? [])].sort()).toEqual(['a', 'b', 'c']);
      expect(await update(store, key, 'DELETE s :s', letters('a', 'b', 'c'))).toEqual(key);
    },
    'if_not_exists and list_append compose': async store => {
      const key = store.newKey();
      const append = 'SET l = list_append(if_not_exists(l, :none), :one)';
      const values = { ':none': list(), ':one': list(S('x')) };
      await update(store, key, append, values);
      expect(await update(store, key, append, values)).toMatchObject({ l: list(S('x'), S('x')) });
    },
    'REMOVE of what is not there does nothing': async store => {
      const key = store.newKey();
      await store.put({ ...key, v: S('x') });
      expect(await update(store, key, 'REMOVE nothing')).toEqual({ ...key, v: S('x') });
    },
    'a path within a map sets that member alone; without the map it is refused': async store => {
      const key = store.newKey();
      await store.put({ ...key, m: { M: { a: N(1), b: N(2) } } });
      expect(await update(store, key, 'SET m.a = :v', { ':v': N(9) })).toMatchObject({
        m: { M: { a: N(9), b: N(2) } },
      });
      expect(await told(update(store, key, 'SET none.a = :v', { ':v': N(9) }))).toBe('ValidationException');
    },
    'a key cannot be updated': async store => {
      expect(await told(update(store, store.newKey(), 'SET sk = :v', { ':v': S('b') }))).toBe(
        'ValidationException',
      );
    },
    'two parts that touch one path are refused': async store => {
      const values = { ':v': S('x') };
      expect(await told(update(store, store.newKey(), 'SET v = :v, v = :v', values))).toBe(
        'ValidationException',
      );
      expect(await told(update(store, store.newKey(), 'SET v.a = :v REMOVE v', values))).toBe(
        'ValidationException',
      );
    },
    'a value or a name that no expression uses is refused': async store => {
      const key = store.newKey();
      expect(await told(update(store, key, 'SET v = :v', { ':v': S('x'), ':w': S('y') }))).toBe(
        'ValidationException',
      );
      const names = { ExpressionAttributeNames: { '#unused': 'u' } };
      expect(await told(update(store, key, 'SET v = :v', { ':v': S('x') }, names))).toBe(
        'ValidationException',
      );
    },
    'a value that an expression names and nobody gave is refused': async store => {
      expect(await told(update(store, store.newKey(), 'SET v = :v'))).toBe('ValidationException');
    },
    'a reserved word needs a placeholder': async store => {
      const [key, value] = [store.newKey(), { ':v': S('x') }];
      expect(await told(update(store, key, 'SET status = :v', value))).toBe('ValidationException');
      const names = { ExpressionAttributeNames: { '#status': 'status' } };
      expect(await update(store, key, 'SET #status = :v', value, names)).toMatchObject({ status: S('x') });
    },
    'arithmetic on what is no number is refused, and nothing is written': async store => {
      const key = store.newKey();
      await store.put({ ...key, v: S('text') });
      expect(await told(update(store, key, 'SET v = v + :n, w = :n', { ':n': N(1) }))).toBe(
        'ValidationException',
      );
      const { Item } = await store.client.send(new GetItemCommand({ TableName: table, Key: key }));
      expect(Item).toEqual({ ...key, v: S('text') });
    },
    'sums are exact where floating numbers are not': async store => {
      const key = store.newKey();
      await store.put({ ...key, n: N('0.1') });
      expect(await update(store, key, 'ADD n :n', { ':n': N('0.2') })).toMatchObject({ n: N('0.3') });
      expect(await update(store, key, 'SET n = :n', { ':n': N('9007199254740993') })).toMatchObject({
        n: N('9007199254740993'),
      });
    },
    'what comes back is what was asked for: all or what changed, as it was or as it is': async store => {
      const key = store.newKey();
      await store.put({ ...key, v: N(1), w: N(1) });
      const count = (ReturnValues: UpdateItemCommandInput['ReturnValues']) =>
        update(store, key, 'ADD v :n', { ':n': N(1) }, { ReturnValues });
      expect(await count('UPDATED_NEW')).toEqual({ v: N(2) });
      expect(await count('UPDATED_OLD')).toEqual({ v: N(2) });
      expect(await count('ALL_OLD')).toEqual({ ...key, v: N(3), w: N(1) });
      expect(await count('NONE')).toBeUndefined();
    },
    'a deletion of what is not there is served and brings nothing': async store => {
      const { Attributes } = await store.client.send(
        new DeleteItemCommand({ TableName: table, Key: store.newKey(), ReturnValues: 'ALL_OLD' }),
      );
      expect(Attributes).toBeUndefined();
    },
  },
};
