import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb';

/**
 * Deletes items whose time to live has passed, because the embedded engine never does, and answers how many. `now` is in
 * milliseconds, the attribute in seconds as on AWS. Unlike AWS the removals carry no `userIdentity` in the stream.
 */
export const sweepExpired = async (options: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly ttlAttribute: string;
  readonly now: number;
}): Promise<number> => {
  const { client, tableName, ttlAttribute } = options;
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  const keyNames = (Table?.KeySchema ?? []).flatMap(key => key.AttributeName ?? []);
  const condition = {
    ExpressionAttributeNames: { '#ttl': ttlAttribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(options.now / 1_000)) } },
  };
  const keyAliases = Object.fromEntries(keyNames.map((name, index) => [`#key${index}`, name]));
  let deleted = 0;
  const pages = paginateScan(
    { client },
    {
      TableName: tableName,
      FilterExpression: '#ttl < :now',
      ProjectionExpression: Object.keys(keyAliases).join(', '),
      ExpressionAttributeNames: { ...condition.ExpressionAttributeNames, ...keyAliases },
      ExpressionAttributeValues: condition.ExpressionAttributeValues,
    },
  );
  for await (const page of pages) {
    for (const key of page.Items ?? []) {
      try {
        await client.send(
          new DeleteItemCommand({
            TableName: tableName,
            Key: key,
            ConditionExpression: '#ttl < :now',
            ...condition,
          }),
        );
        deleted += 1;
      } catch (error) {
        // Extended or removed since it was read: then it is not ours to delete.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    }
  }
  return deleted;
};
