import { isDeepStrictEqual } from 'node:util';
import type { DynamoDBRecord } from 'aws-lambda';
import { type DeliveryPolicy, deliverRecords } from './deliver-records.ts';
import { openStreamReader, type StreamPlace } from './stream-reader.ts';

export type StreamPump = {
  /** Resolves when everything written before the call has been delivered (or given up); rejects if stopped first. */
  readonly idle: () => Promise<void>;
  /** Delivers everything that the stream still holds once more, from its beginning. */
  readonly redeliver: () => void;
  /** Waits for the delivery in flight, then ends. */
  readonly stop: () => Promise<void>;
};

type Waiter = { readonly resolve: () => void; readonly reject: (error: Error) => void };

const busyMilliseconds = 50;
const idleMilliseconds = 150;
const stillBusyMilliseconds = 1_000;
const maximumRecordsPerRead = 1_000;

/** DynamoDB writes no record for a write that changes nothing ("Change data capture", Developer Guide); the engine does. */
const isChange = ({ eventName, dynamodb: change }: DynamoDBRecord): boolean =>
  eventName !== 'MODIFY' || !isDeepStrictEqual(change?.OldImage, change?.NewImage);

/** A pause that can be cut short; once closed it no longer pauses at all. */
const openPause = () => {
  let cut: (() => void) | undefined;
  let closed = false;
  const wake = () => cut?.();
  return {
    pause: (milliseconds: number): Promise<void> =>
      new Promise(resolve => {
        if (closed) return resolve();
        const timer = setTimeout(resolve, milliseconds);
        cut = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    wake,
    close: () => {
      closed = true;
      wake();
    },
  };
};

/**
 * Reads a table's stream and delivers its changes to a consumer with the semantics of a Lambda event source mapping
 * (starting position TRIM_HORIZON, partial batch answers honoured). The position lives in `file`; after a crash the last
 * batch may come again.
 */
export const pumpStream = async (
  options: StreamPlace &
    DeliveryPolicy & {
      readonly tableName: string;
      readonly file: string;
      /** Which records the consumer wants; the others are passed over. */
      readonly filter?: (record: DynamoDBRecord) => boolean;
    },
): Promise<StreamPump> => {
  const { tableName, log, filter } = options;
  const reader = await openStreamReader({
    place: options,
    tableName,
    file: options.file,
    limit: Math.min(maximumRecordsPerRead, options.batchSize * 10),
    log,
  });
  const reading = openPause();
  const retrying = openPause();
  let stopped = false;
  let rewinding = false;
  let waiters: readonly Waiter[] = [];

  const pass = (): Promise<number> =>
    reader.pass(async (shardId, records) => {
      const wanted = records.filter(({ record }) => isChange(record) && filter?.(record) !== false);
      const done = await deliverRecords(wanted, options, {
        advance: sequenceNumber => reader.checkpoint.advance(shardId, sequenceNumber),
        isStopped: () => stopped,
        pause: retrying.pause,
      });
      if (!done) throw new Error('stopped before everything read was delivered');
    });

  const run = async (): Promise<void> => {
    let failures = 0;
    let busyUntil = 0;
    while (!stopped) {
      if (rewinding) {
        rewinding = false;
        reader.checkpoint.rewindAll();
        reader.reset();
      }
      const asked = waiters;
      try {
        const count = await pass();
        if (failures > 0) log('stream.reading-again', { tableName, failures });
        failures = 0;
        if (count > 0) busyUntil = performance.now() + stillBusyMilliseconds;
        else if (!rewinding) {
          waiters = waiters.filter(waiter => !asked.includes(waiter));
          for (const waiter of asked) waiter.resolve();
        }
        if (waiters.length === 0 && !stopped) {
          await reading.pause(performance.now() < busyUntil ? busyMilliseconds : idleMilliseconds);
        }
      } catch (error) {
        if (stopped) break;
        failures += 1;
        reader.reset();
        if (failures === 1) log('stream.read-failed', { tableName, error: String(error) });
        await reading.pause(Math.min(50 * 2 ** failures, 2_000));
      }
    }
    for (const waiter of waiters) waiter.reject(new Error(`the stream of ${tableName} is no longer pumped`));
    waiters = [];
    reader.close();
  };
  const running = run();

  return {
    idle: () =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new Error(`the stream of ${tableName} is no longer pumped`));
        waiters = [...waiters, { resolve, reject }];
        reading.wake();
      }),
    redeliver: () => {
      rewinding = true;
      reading.wake();
    },
    stop: async () => {
      stopped = true;
      reading.close();
      retrying.close();
      await running;
    },
  };
};
