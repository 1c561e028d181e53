import * as z from 'zod';
import type { FaultKind } from './fault-plan.ts';

export type FaultAnswer = { readonly status: number; readonly body: Buffer };

const transactionSchema = z.object({ TransactItems: z.array(z.unknown()) });

const answer = (status: number, type: string, more: object = {}): FaultAnswer => ({
  status,
  body: Buffer.from(
    JSON.stringify({
      __type: `com.amazonaws.dynamodb.v20120810#${type}`,
      message: 'A fault that was asked for',
      ...more,
    }),
  ),
});

/** What DynamoDB says to a caller whose role does not allow the call. */
export const deniedAnswer = (message: string): FaultAnswer => ({
  status: 400,
  body: Buffer.from(
    JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: message }),
  ),
});

/** A cancelled transaction names a reason for each of its items, in their order. */
const conflict = (request: Buffer): FaultAnswer => {
  const { TransactItems } = transactionSchema.parse(JSON.parse(request.toString('utf8')));
  return answer(400, 'TransactionCanceledException', {
    CancellationReasons: TransactItems.map((_item, index) =>
      index === 0
        ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }
        : { Code: 'None' },
    ),
  });
};

/** What DynamoDB says for a fault that keeps the call from the engine; undefined for those that let it through. */
export const faultAnswer = (fault: FaultKind | undefined, request: Buffer): FaultAnswer | undefined => {
  if (fault === 'throttle') return answer(400, 'ThrottlingException');
  if (fault === 'failBefore') return answer(500, 'InternalServerError');
  return fault === 'conflict' ? conflict(request) : undefined;
};
