import { setTimeout as pause } from 'node:timers/promises';
import {
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { UnavailableError } from '#shared/kernel/unavailable.ts';

/** DynamoDB's limit on one transaction. */
export const maxTransactItems = 100;

const busy = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const busyErrors = new Set([
  'TransactionInProgressException',
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'TimeoutError',
  'ECONNRESET',
  'ECONNREFUSED',
]);

const attempts = 6;

/** Full jitter between attempts, 20 ms doubling to 640 ms: enough for a burst on one item, well inside a request. */
const backoff = (attempt: number, random: () => number) => pause(random() * 20 * 2 ** attempt);

/**
 * Writes all or nothing. Conflicts and throttling are retried with the same client token, so that a repeat of a write whose
 * answer was lost is recognised by the store for ten minutes.
 * @returns undefined when written, else the reasons aligned with the items.
 * @throws UnavailableError when the store stayed busy.
 */
export const transact = async (
  client: DynamoDBClient,
  items: readonly TransactWriteItem[],
  operation: string,
  random: () => number,
): Promise<readonly CancellationReason[] | undefined> => {
  if (items.length > maxTransactItems)
    throw new Error(`a transaction holds ${maxTransactItems} items at most, not ${items.length}`);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      await client.send(
        new TransactWriteItemsCommand({ TransactItems: [...items], ClientRequestToken: operation }),
      );
      return undefined;
    } catch (error) {
      if (error instanceof TransactionCanceledException) {
        const reasons = error.CancellationReasons ?? [];
        const refused = reasons.some(({ Code }) => Code === 'ConditionalCheckFailed');
        if (refused || !reasons.some(({ Code }) => busy.has(Code ?? ''))) return reasons;
      } else if (!(error instanceof Error) || !busyErrors.has(error.name)) throw error;
    }
    await backoff(attempt, random);
  }
  throw new UnavailableError('the store stayed busy');
};
