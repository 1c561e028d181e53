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

const attempts = 6;
/** No further attempt after this time: one against a store that hangs takes seconds by itself. */
const patienceMs = 5000;

/** Full jitter between attempts, 20 ms doubling to 640 ms: enough for a burst on one item, well inside a request. */
const backoff = (attempt: number, random: () => number) => pause(random() * 20 * 2 ** attempt);

/**
 * Writes all or nothing, by a client whose refusals of the moment are `UnavailableError`s. Those and conflicts are retried
 * with the same client token, so that a repeat of a write whose answer was lost is recognised by the store for ten minutes.
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
  const giveUpAt = performance.now() + patienceMs;
  for (let attempt = 0; attempt < attempts && performance.now() < giveUpAt; attempt += 1) {
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
      } else if (!(error instanceof UnavailableError)) throw error;
    }
    await backoff(attempt, random);
  }
  throw new UnavailableError('the store stayed busy');
};
