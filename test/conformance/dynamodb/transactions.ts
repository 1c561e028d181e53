import {
  GetItemCommand,
  TransactGetItemsCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { expect } from '@jest/globals';
import { faultPlanSchema } from '#infra/local/faults/fault-plan.ts';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import { type Item, N, S, type Table, table } from './open-table.ts';

const send = ({ client }: Table, TransactItems: TransactWriteItem[], ClientRequestToken?: string) =>
  client.send(
    new TransactWriteItemsCommand({
      TransactItems,
      ...(ClientRequestToken === undefined ? {} : { ClientRequestToken }),
    }),
  );
const put = (Item: Item, ConditionExpression?: string): TransactWriteItem => ({
  Put: { TableName: table, Item, ...(ConditionExpression === undefined ? {} : { ConditionExpression }) },
});
const add = (Key: Item, amount = 1): TransactWriteItem => ({
  Update: {
    ...{ TableName: table, Key, UpdateExpression: 'ADD n :n' },
    ExpressionAttributeValues: { ':n': N(amount) },
  },
});
const read = async ({ client }: Table, Key: Item) =>
  (await client.send(new GetItemCommand({ TableName: table, Key }))).Item;
/** Why each item of a transaction was cancelled. */
const reasons = async (call: Promise<unknown>) => {
  const refusal: unknown = await call.catch(error => error);
  if (!(refusal instanceof TransactionCanceledException)) throw refusal;
  return refusal.CancellationReasons?.map(({ Code }) => Code);
};

export const transactions: Group<Table> = {
  of: 'DynamoDB: transactions',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html',
  rules: {
    'one failed condition cancels all, and each item is told its own reason in its own place':
      async store => {
        const [stands, fresh, missing] = [store.newKey(), store.newKey(), store.newKey()];
        await store.put(stands);
        const check = {
          ConditionCheck: { TableName: table, Key: missing, ConditionExpression: 'attribute_exists(pk)' },
        };
        const call = send(store, [put(fresh), put(stands, 'attribute_not_exists(pk)'), check]);
        expect(await reasons(call)).toEqual(['None', 'ConditionalCheckFailed', 'ConditionalCheckFailed']);
        expect(await read(store, fresh)).toBeUndefined();
      },
    'the reason brings the item as it stands, for the one that asked': async store => {
      const [one, two] = [store.newKey(), store.newKey()];
      await store.put({ ...one, v: S('kept') });
      await store.put({ ...two, v: S('untold') });
      const asking = put(one, 'attribute_not_exists(pk)');
      const call = send(store, [
        {
          Put: { ...asking.Put, TableName: table, Item: one, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' },
        },
        put(two, 'attribute_not_exists(pk)'),
      ]);
      const refusal: unknown = await call.catch(error => error);
      expect(refusal).toMatchObject({ CancellationReasons: [{ Item: { v: S('kept') } }, {}] });
      expect(Object(refusal).CancellationReasons[1].Item).toBeUndefined();
    },
    'the same token and request again is answered and does nothing': async store => {
      const key = store.newKey();
      await send(store, [add(key)], `token-${key.pk.S}`);
      await send(store, [add(key)], `token-${key.pk.S}`);
      expect(await read(store, key)).toMatchObject({ n: N(1) });
    },
    'the same token with another request is refused by name': async store => {
      const key = store.newKey();
      await send(store, [add(key)], `token-${key.pk.S}`);
      expect(await told(send(store, [add(key, 2)], `token-${key.pk.S}`))).toBe(
        'IdempotentParameterMismatchException',
      );
      expect(await read(store, key)).toMatchObject({ n: N(1) });
    },
    'a cancelled transaction leaves its token free': async store => {
      const [key, gate] = [store.newKey(), store.newKey()];
      const check = {
        ConditionCheck: { TableName: table, Key: gate, ConditionExpression: 'attribute_exists(pk)' },
      };
      const call = () => send(store, [add(key), check], `token-${key.pk.S}`);
      expect(await told(call())).toBe('TransactionCanceledException');
      await store.put(gate);
      expect(await told(call())).toBe('served');
    },
    'two operations on one item are refused': async store => {
      const key = store.newKey();
      expect(await told(send(store, [add(key), put(key)]))).toBe('ValidationException');
      expect(await read(store, key)).toBeUndefined();
    },
    'none at all is refused': async store => {
      expect(await told(send(store, []))).toBe('ValidationException');
    },
    'a table that does not exist fails all': async store => {
      const key = store.newKey();
      const foreign = { Put: { TableName: 'Nowhere', Item: key } };
      expect(await told(send(store, [put(key), foreign]))).toBe('ResourceNotFoundException');
      expect(await read(store, key)).toBeUndefined();
    },
    'what cannot be computed cancels with ValidationError in its place': async store => {
      const [fresh, text] = [store.newKey(), store.newKey()];
      await store.put({ ...text, n: S('no number') });
      expect(await reasons(send(store, [put(fresh), add(text)]))).toEqual(['None', 'ValidationError']);
      expect(await read(store, fresh)).toBeUndefined();
    },
    'all of it is there at once: no reader sees half': async store => {
      const [one, two] = [store.newKey(), store.newKey()];
      const together = new TransactGetItemsCommand({
        TransactItems: [one, two].map(Key => ({ Get: { TableName: table, Key } })),
      });
      const writes = Promise.all(Array.from({ length: 10 }, () => send(store, [add(one), add(two)])));
      for (let look = 0; look < 10; look += 1) {
        const { Responses = [] } = await store.client.send(together);
        expect(Responses[0]?.Item?.n).toEqual(Responses[1]?.Item?.n);
      }
      await writes;
      expect(await read(store, one)).toMatchObject({ n: N(10) });
    },
    'a conflict is told in the place of its item, and nothing is written (planned: the engine has none)':
      async store => {
        const [one, two] = [store.newKey(), store.newKey()];
        store.faults.set(faultPlanSchema.parse({ conflict: 1, operations: ['TransactWriteItems'] }));
        const told = await reasons(send(store, [add(one), add(two)]));
        store.faults.set(faultPlanSchema.parse({}));
        expect(told).toEqual(['TransactionConflict', 'None']);
        expect(await read(store, one)).toBeUndefined();
      },
    'reading together answers in the order asked, with nothing for what is not there': async store => {
      const [none, some] = [store.newKey(), store.newKey()];
      await store.put({ ...some, v: S('x') });
      const { Responses } = await store.client.send(
        new TransactGetItemsCommand({
          TransactItems: [none, some].map(Key => ({ Get: { TableName: table, Key } })),
        }),
      );
      expect(Responses).toEqual([{}, { Item: { ...some, v: S('x') } }]);
    },
    'an update of what is not there makes it': async store => {
      const key = store.newKey();
      await send(store, [add(key, 5)]);
      expect(await read(store, key)).toEqual({ ...key, n: N(5) });
    },
  },
};
