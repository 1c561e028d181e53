import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { RecordWrite } from '#shared/application/ports.ts';
import type { Rolls } from '#shared/application/rolls.ts';
import { type Item, keyItem, text } from './items.ts';
import { rollKey, rollOf } from './keys.ts';

/** Kind of record a roll names. */
export const rollKinds = {
  'people-of-authority': 'membership',
  'people-of-round': 'membership',
} as const satisfies { readonly [R in keyof Rolls]: Rolls[R]['kind'] };

/** The roll of a new record, whose body the schema of its kind has accepted; TypeScript cannot follow the kind to its roll. */
const rollOfNew = ({ kind, expected, body }: RecordWrite): string =>
  expected === 0 ? (rollOf[kind]?.(body as never) ?? '') : '';

const rowWrite = (TableName: string, roll: string, ids: readonly string[]): TransactWriteItem => ({
  Put: {
    TableName,
    Item: { ...keyItem(rollKey(roll, ids[0] ?? '')), kind: text('roll'), ids: { L: ids.map(text) } },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** What enters the new records of one transaction on their rolls: one row of each roll, however many it names. */
export const rollWrites = (table: string, records: readonly RecordWrite[]): readonly TransactWriteItem[] =>
  [...Map.groupBy(records, rollOfNew)].flatMap(([roll, entered]) =>
    roll === ''
      ? []
      : [
          rowWrite(
            table,
            roll,
            entered.map(({ id }) => id),
          ),
        ],
  );

/** Ids that the rows of a roll name. */
export const rolledIds = (rows: readonly Item[]): readonly string[] =>
  rows.flatMap(({ ids }) => (ids?.L ?? []).map(({ S }) => S ?? ''));
