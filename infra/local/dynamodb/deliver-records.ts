import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '../wire/log.ts';
import type { StreamRecord } from './stream-record.ts';

// The consumer's own type: `void` is what a handler without partial failures answers.
// biome-ignore lint/suspicious/noConfusingVoidType: mirrors Lambda's DynamoDBStreamHandler.
type Deliver = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse | void>;

type Discarded = {
  readonly records: readonly DynamoDBRecord[];
  readonly attempts: number;
  readonly error: string;
};

export type DeliveryPolicy = {
  readonly deliver: Deliver;
  /** Records in one delivery, at most. */
  readonly batchSize: number;
  /** Deliveries of the same record before it is given up; endless where not given, as on AWS. */
  readonly maximumAttempts?: number;
  /** Halves a failing batch until the bad record stands alone, as BisectBatchOnFunctionError. @default true */
  readonly bisect?: boolean;
  /** Told of records given up (AWS: the on-failure destination). The stream waits until it has taken them. */
  readonly onDiscard?: (discarded: Discarded) => Promise<void> | void;
  /** Real milliseconds before the next try. @default doubling from 100 ms, 10 s at most */
  readonly retryDelay?: (attempt: number) => number;
  readonly log: Log;
};

type Outcome = { readonly delivered: number; readonly error?: string };

const doublingDelay = (attempt: number): number => Math.min(100 * 2 ** (attempt - 1), 10_000);

/** How many records from the front were taken; an answer that names no record of the batch fails all of it (AWS). */
const attemptBatch = async (deliver: Deliver, batch: readonly StreamRecord[]): Promise<Outcome> => {
  try {
    const answer = await deliver({ Records: batch.map(item => item.record) });
    const failures = answer?.batchItemFailures ?? [];
    if (failures.length === 0) return { delivered: batch.length };
    const positions = failures.map(failure =>
      batch.findIndex(item => item.sequenceNumber === failure.itemIdentifier),
    );
    return { delivered: Math.max(0, Math.min(...positions)), error: 'the consumer reported failed items' };
  } catch (error) {
    return { delivered: 0, error: String(error) };
  }
};

/**
 * Delivers records in order as a Lambda event source mapping does: at least once, a failed batch again from its lowest
 * failing sequence number, nothing behind a failing record before it is taken or given up. `advance` is told after each
 * success. Answers false when `isStopped` ended it early.
 */
export const deliverRecords = async (
  records: readonly StreamRecord[],
  policy: DeliveryPolicy,
  run: {
    readonly advance: (sequenceNumber: string) => void;
    readonly isStopped: () => boolean;
    readonly pause: (milliseconds: number) => Promise<void>;
  },
): Promise<boolean> => {
  const bisect = policy.bisect ?? true;
  const delay = policy.retryDelay ?? doublingDelay;
  let rest = records;
  let size = policy.batchSize;
  let attempts = 0;

  const takeFront = (count: number): void => {
    const last = rest[count - 1];
    if (last !== undefined) run.advance(last.sequenceNumber);
    rest = rest.slice(count);
    attempts = 0;
  };

  while (rest.length > 0) {
    if (run.isStopped()) return false;
    const batch = rest.slice(0, size);
    const outcome = await attemptBatch(policy.deliver, batch);
    if (outcome.delivered > 0) takeFront(outcome.delivered);
    if (outcome.error === undefined) {
      size = policy.batchSize;
      continue;
    }
    attempts += 1;
    const failing = batch.slice(outcome.delivered);
    policy.log('stream.delivery-failed', {
      sequenceNumber: failing[0]?.sequenceNumber,
      records: failing.length,
      attempt: attempts,
      error: outcome.error,
    });
    const alone = failing.length <= 1 || !bisect;
    if (alone && policy.maximumAttempts !== undefined && attempts >= policy.maximumAttempts) {
      await policy.onDiscard?.({ records: failing.map(item => item.record), attempts, error: outcome.error });
      policy.log('stream.records-discarded', {
        sequenceNumber: failing[0]?.sequenceNumber,
        records: failing.length,
      });
      takeFront(failing.length);
      size = policy.batchSize;
      continue;
    }
    size = bisect && outcome.delivered === 0 ? Math.max(1, Math.floor(batch.length / 2)) : failing.length;
    await run.pause(delay(attempts));
  }
  return true;
};
