import * as z from 'zod';
import { tableShapes } from '#shared/adapters/dynamodb/tables.ts';
import { place } from '../../runtime/names.ts';
import type { Ask } from '../ask.ts';

/** Both tables name it alike. */
const { partitionKey } = tableShapes.records;
const keyed = z.looseObject({ [partitionKey]: z.looseObject({ S: z.string().optional() }).optional() });
const target = z.object({
  TableName: z.string(),
  IndexName: z.string().optional(),
  Key: keyed.optional(),
  Item: keyed.optional(),
});
type Target = z.infer<typeof target>;
const byTable = z.object({ RequestItems: z.record(z.string(), z.unknown()) });
const transaction = z.object({
  TransactItems: z.array(
    z.partialRecord(z.enum(['ConditionCheck', 'Delete', 'Get', 'Put', 'Update']), target),
  ),
});

const arnOf = ({ TableName, IndexName }: Target): string =>
  `arn:aws:dynamodb:${place.region}:${place.account}:table/${TableName}${IndexName === undefined ? '' : `/index/${IndexName}`}`;

const inTransaction = {
  ConditionCheck: 'ConditionCheckItem',
  Delete: 'DeleteItem',
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
} as const;

const read = (operation: string, body: unknown): readonly (readonly [action: string, on: Target])[] => {
  if (operation.startsWith('Transact'))
    return transaction
      .parse(body)
      .TransactItems.flatMap(item =>
        Object.entries(inTransaction).flatMap(([part, action]) =>
          Object.entries(item).flatMap(([found, on]) => (found === part ? [[action, on] as const] : [])),
        ),
      );
  if (operation.startsWith('Batch'))
    return Object.keys(byTable.parse(body).RequestItems).map(
      TableName => [operation, { TableName }] as const,
    );
  return [[operation, target.parse(body)]];
};

const viaService = { 'kms:ViaService': `dynamodb.${place.region}.amazonaws.com` };
/** DynamoDB uses the table's key in the caller's name (Developer Guide, "Encryption at rest: How it works"). */
const keyUse = (wrote: boolean, key: string): readonly Ask[] =>
  [...['kms:Decrypt', 'kms:DescribeKey'], ...(wrote ? ['kms:Encrypt', 'kms:GenerateDataKey'] : [])].map(
    action => ({ action, resource: key, context: viaService }),
  );

/** What a call asks for: `TransactWriteItems` the actions of the items it holds, each batch its own action on each table. */
export const askedOfDynamoDb = (operation: string, body: unknown, key: string): readonly Ask[] => {
  const asks = read(operation, body).map(([action, on]) => ({
    action: `dynamodb:${action}`,
    resource: arnOf(on),
    keys: [on.Key, on.Item].flatMap(item => item?.[partitionKey]?.S ?? []),
  }));
  return [...asks, ...keyUse(/Put|Update|Delete|Write/.test(operation), key)];
};
