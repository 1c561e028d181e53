import type { Need } from '#functions/function-entry.ts';
import { useKeyPattern } from '#shared/adapters/dynamodb/keys.ts';
import { indexNameOf } from '#shared/adapters/dynamodb/tables.ts';
import { allow, useKey } from './allow.ts';
import type { Reach } from './reach.ts';
import type { Statement } from './statement.ts';

/** Tables are encrypted by a key that DynamoDB uses in the caller's name. */
const useRecordsKey = ({ region, recordsKeyArn }: Reach, wrote: boolean) =>
  useKey('UseRecordsKey', 'dynamodb', region, recordsKeyArn, [
    ...['kms:Decrypt', 'kms:DescribeKey'],
    ...(wrote ? ['kms:Encrypt', 'kms:GenerateDataKey'] : []),
  ]);

const read =
  (...actions: readonly string[]) =>
  (reach: Reach) => [
    allow(
      'ReadRecords',
      actions.map(action => `dynamodb:${action}`),
      [reach.records.arn],
    ),
    useRecordsKey(reach, false),
  ];
const list = (sid: string, index: keyof typeof indexNameOf) => (reach: Reach) => [
  allow(sid, ['dynamodb:Query'], [`${reach.records.arn}/index/${indexNameOf[index]}`]),
  useRecordsKey(reach, false),
];
/** `TransactWriteItems` asks for the actions of the items it holds. */
const write = (action: string) => (reach: Reach) => [
  allow('WriteRecords', [`dynamodb:${action}`], [reach.records.arn]),
  useRecordsKey(reach, true),
];
const ofTrail = (sid: string, action: string) => (reach: Reach) => [
  allow(sid, [`dynamodb:${action}`], [reach.audit.arn]),
  useRecordsKey(reach, action === 'PutItem'),
];

export type RecordsNeed = Extract<Need, `${'records' | 'list' | 'keys' | 'uses' | 'trail'}-${string}`>;

/** Reading and writing the two tables, as the store's adapter calls them. */
export const ofRecords = {
  // One right: whether keys go out alone or together is decided by what else is asked for at the moment.
  'records-get': read('BatchGetItem', 'GetItem'),
  'records-below': read('Query'),
  'list-1': list('ReadFirstLists', 'g1'),
  'list-2': list('ReadSecondLists', 'g2'),
  'list-3': list('ReadThirdLists', 'g3'),
  'keys-1': list('ReadFirstKeys', 'k1'),
  'keys-2': list('ReadSecondKeys', 'k2'),
  'keys-3': list('ReadThirdKeys', 'k3'),
  'records-put': write('PutItem'),
  'records-check': write('ConditionCheckItem'),
  // Not held to keys as counting is: nothing says how IAM sees the keys of a transaction's other items. Who writes score
  // sheets has no such need, and is refused it outright (`denials.ts`).
  'records-release': write('DeleteItem'),
  'uses-count': reach => [
    allow('CountUses', ['dynamodb:UpdateItem'], [reach.records.arn], { keysLike: [useKeyPattern] }),
    useRecordsKey(reach, true),
  ],
  'trail-append': ofTrail('AppendToTrail', 'PutItem'),
  'trail-read': ofTrail('ReadTrail', 'Query'),
  // A history that seems to lack an entry is read once more by itself.
  'trail-survey': reach => [...ofTrail('ReadTrail', 'Query')(reach), ...ofTrail('ReadTrail', 'Scan')(reach)],
} as const satisfies Record<RecordsNeed, (reach: Reach) => readonly Statement[]>;
