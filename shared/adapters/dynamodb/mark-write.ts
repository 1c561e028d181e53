import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Mark } from '#shared/application/ports.ts';
import { effectItem, keyItem, number, text } from './items.ts';
import { claimKey, enteredKey, intakeKey, seriesKey } from './keys.ts';

type MarkTypes = { readonly [M in Mark as M['type']]: M };
type MarkOf<T extends Mark['type']> = { [K in T]: MarkTypes[K] & { readonly type: K } }[T];

const absent = 'attribute_not_exists(pk)';

const writes: {
  readonly [T in Mark['type']]: (TableName: string, mark: MarkOf<T>) => TransactWriteItem;
} = {
  enter: (TableName, { roundId, shard, submissionId }) => ({
    Put: { TableName, Item: { ...keyItem(enteredKey(roundId, shard, submissionId)), kind: text('entered') } },
  }),
  leave: (TableName, { roundId, shard, submissionId }) => ({
    Delete: { TableName, Key: keyItem(enteredKey(roundId, shard, submissionId)) },
  }),
  'open-intake': (TableName, { roundId, shard }) => ({
    Put: {
      TableName,
      Item: { ...keyItem(intakeKey(roundId, shard)), kind: text('intake'), state: text('open') },
      ConditionExpression: absent,
    },
  }),
  release: (TableName, { scope, value, holder }) => ({
    Delete: {
      TableName,
      Key: keyItem(claimKey(scope, value)),
      ConditionExpression: `${absent} OR holder = :holder`,
      ExpressionAttributeValues: { ':holder': text(holder) },
    },
  }),
  'advance-series': (TableName, { series, from, to }) => ({
    Put: {
      TableName,
      Item: { ...keyItem(seriesKey(series)), kind: text('series'), last: number(to) },
      ...(from === 0
        ? { ConditionExpression: absent }
        : {
            ConditionExpression: '#l = :l',
            ExpressionAttributeNames: { '#l': 'last' },
            ExpressionAttributeValues: { ':l': number(from) },
          }),
    },
  }),
  'effect-state': (TableName, { effect, expectedState, expectedAttempts }) => ({
    Put: {
      TableName,
      Item: effectItem(effect),
      ConditionExpression: '#s = :s AND attempts = :a',
      ExpressionAttributeNames: { '#s': 'state' },
      ExpressionAttributeValues: { ':s': text(expectedState), ':a': number(expectedAttempts) },
    },
  }),
};

/** The write that makes a mark, under the condition that it still may be made. */
export const markWrite = <T extends Mark['type']>(table: string, mark: MarkOf<T>): TransactWriteItem =>
  writes[mark.type](table, mark);
