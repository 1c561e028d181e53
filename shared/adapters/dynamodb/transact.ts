import {
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import type { Pace } from '../aws/pace.ts';
import { attempts } from './attempts.ts';

/** DynamoDB's limit on one transaction. */
export const maxTransactItems = 100;

const busy = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

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
  pace: Pace,
): Promise<readonly CancellationReason[] | undefined> => {
  if (items.length > maxTransactItems)
    throw new Error(`a transaction holds ${maxTransactItems} items at most, not ${items.length}`);
  for await (const _attempt of attempts(pace)) {
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
  }
  throw new UnavailableError('the store stayed busy');
};
