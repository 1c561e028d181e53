import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';

/** A write as it would be were its condition forgotten; what names the condition's values goes with it, or the engine would refuse. */
const careless = ({ Put, ...rest }: TransactWriteItem): TransactWriteItem => {
  if (Put === undefined) return rest;
  const { ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues, ...put } = Put;
  return { ...rest, Put: put };
};

/** The input of an SDK call; of a transaction, every record, entry and mark written whatever stands there. */
export const withoutConditions = <Input extends object>(input: Input): Input =>
  'TransactItems' in input && Array.isArray(input.TransactItems)
    ? { ...input, TransactItems: input.TransactItems.map(careless) }
    : input;
