import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { patience } from '../aws/patience.ts';

/**
 * A client of the tables as functions have it. What a call goes through is put together once for each kind of call, not for
 * each call: whoever adds to it does so before the first. The SDK's log is taken out, since it copies every request and every
 * answer whether or not anyone listens.
 */
export const openClient = (settings: DynamoDBClientConfig): DynamoDBClient => {
  const client = new DynamoDBClient({ ...patience, cacheMiddleware: true, ...settings });
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};
