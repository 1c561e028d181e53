import * as z from 'zod';
import { awsLimits } from '../aws-limits.ts';

/** The names of attributes that are keys of a table's indexes. */
export type IndexKeys = { readonly partition: readonly string[]; readonly sort: readonly string[] };

/** The keys of these indexes. */
export const indexKeysOf = (
  indexes: readonly { readonly partitionKey: string; readonly sortKey: string }[],
): IndexKeys => ({
  partition: indexes.map(({ partitionKey }) => partitionKey),
  sort: indexes.map(({ sortKey }) => sortKey),
});

const item = z.record(z.string(), z.unknown());
const expressions = [
  'ConditionExpression',
  'FilterExpression',
  'KeyConditionExpression',
  'ProjectionExpression',
  'UpdateExpression',
] as const;
const operation = z.object({
  Item: item.optional(),
  ExpressionAttributeNames: z.record(z.string(), z.unknown()).optional(),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()).optional(),
  ConditionExpression: z.string().optional(),
  FilterExpression: z.string().optional(),
  KeyConditionExpression: z.string().optional(),
  ProjectionExpression: z.string().optional(),
  UpdateExpression: z.string().optional(),
});
type Operation = z.infer<typeof operation>;
const requestSchema = operation.extend({
  TransactItems: z.array(z.record(z.string(), operation)).optional(),
});
const batchSchema = z.object({
  RequestItems: z.record(z.string(), z.array(z.object({ PutRequest: operation.optional() }))),
});

/** Every operation that a request holds: itself, those of a transaction, or the puts of a batch. */
const operationsOf = (body: unknown): readonly Operation[] => {
  const batch = batchSchema.safeParse(body);
  if (batch.success) {
    return Object.values(batch.data.RequestItems)
      .flat()
      .flatMap(({ PutRequest }) => PutRequest ?? []);
  }
  const request = requestSchema.safeParse(body);
  if (!request.success) return [];
  return [request.data, ...(request.data.TransactItems ?? []).flatMap(one => Object.values(one))];
};

const functions =
  /\b(?:attribute_exists|attribute_not_exists|attribute_type|begins_with|contains|size|if_not_exists|list_append)\s*\(/g;
/** In an update, `=` sets and is no operator ("Expression parameters", Developer Guide). */
const updateOperators = /[+-]/g;
const conditionOperators = /<=|>=|<>|[=<>]|\b(?:AND|OR|NOT|BETWEEN|IN)\b/gi;
/** The AND of BETWEEN is part of it. */
const between = /\bBETWEEN\b/gi;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const operatorsIn = (name: string, text: string): number => {
  const bare = text.replace(/[:#]\w+/g, '_');
  const own =
    name === 'UpdateExpression'
      ? count(bare, updateOperators)
      : count(bare, conditionOperators) - count(bare, between);
  return own + count(bare, functions);
};

const mostOperands = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/\bIN\s*\(([^()]*)\)/gi)].map(([, list = '']) => list.split(',').length));

const inExpression = (name: string, text: unknown): string | undefined => {
  if (typeof text !== 'string') return undefined;
  const operators = operatorsIn(name, text);
  if (operators > awsLimits.operators.figure)
    return `Invalid ${name}: The expression contains too many operators; operator count: ${operators}`;
  const operands = mostOperands(text);
  if (operands > awsLimits.operands.figure)
    return `Invalid ${name}: The IN operator is provided with too many operands; number of operands: ${operands}`;
  return undefined;
};

const inPlaceholders = (asked: Operation): string | undefined =>
  [asked.ExpressionAttributeNames, asked.ExpressionAttributeValues]
    .flatMap(names => Object.keys(names ?? {}))
    .some(name => Buffer.byteLength(name) > awsLimits.placeholder.figure)
    ? 'The expression attribute map contains a key that is too long'
    : undefined;

const textAttribute = z.object({ S: z.string() });

const inIndexKeys = (put: Operation, keys: IndexKeys): string | undefined => {
  const tooLong = (name: string, figure: number): boolean => {
    const value = textAttribute.safeParse(put.Item?.[name]);
    return value.success && Buffer.byteLength(value.data.S) > figure;
  };
  const found =
    keys.partition.find(name => tooLong(name, awsLimits.indexPartitionKey.figure)) ??
    keys.sort.find(name => tooLong(name, awsLimits.indexSortKey.figure));
  return (
    found &&
    `One or more parameter values were invalid: Size of the index key ${found} has exceeded the maximum`
  );
};

/** Limits of DynamoDB that the engine does not know: why a request is refused, or undefined. */
export const beyondLimits = (body: unknown, keys: IndexKeys): string | undefined => {
  for (const asked of operationsOf(body)) {
    const why =
      inPlaceholders(asked) ??
      inIndexKeys(asked, keys) ??
      expressions.map(name => inExpression(name, asked[name])).find(one => one !== undefined);
    if (why !== undefined) return why;
  }
  return undefined;
};
