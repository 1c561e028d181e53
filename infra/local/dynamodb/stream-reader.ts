import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { Log } from '../wire/log.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { type StreamRecord, toStreamRecord } from './stream-record.ts';

/** Where a DynamoDB is; region and credentials are only checked by others than the embedded engine. */
export type StreamPlace = {
  readonly endpoint: string;
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

export type StreamReader = {
  readonly checkpoint: Checkpoint;
  /** Reads each shard once, in order, handing over what it finds; answers how many records there were. */
  readonly pass: (
    handOver: (shardId: string, records: readonly StreamRecord[]) => Promise<void>,
  ) => Promise<number>;
  /** Forgets iterators and shards, after a failure or a rewind. */
  readonly reset: () => void;
  readonly close: () => void;
};

const shardRefreshMilliseconds = 10_000;

/**
 * Whether a shard may end before a position. The engine takes the greatest number of a shard by its text ("99" after "500"), so
 * this says nothing for certain.
 */
const mayEndBefore = (position: string, shard: Shard): boolean => {
  const ending = shard.SequenceNumberRange?.EndingSequenceNumber;
  return ending !== undefined && BigInt(position) > BigInt(ending);
};

/** Opens the stream of a table, continuing after the checkpoint in `file`; throws where the table has no stream. */
export const openStreamReader = async (options: {
  readonly place: StreamPlace;
  readonly tableName: string;
  readonly file: string;
  readonly limit: number;
  readonly log: Log;
}): Promise<StreamReader> => {
  const { place, tableName, limit, log } = options;
  const configuration = {
    endpoint: place.endpoint,
    region: place.region ?? 'local',
    credentials: place.credentials ?? { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const tables = new DynamoDBClient(configuration);
  const { Table } = await tables.send(new DescribeTableCommand({ TableName: tableName }));
  tables.destroy();
  const streamArn = Table?.LatestStreamArn;
  if (streamArn === undefined || !Table?.StreamSpecification?.StreamEnabled) {
    throw new Error(`table ${tableName} has no stream`);
  }
  const client = new DynamoDBStreamsClient(configuration);
  const checkpoint = openCheckpoint(options.file, streamArn);
  const iterators = new Map<string, string>();
  let shards: readonly Shard[] = [];
  let refreshAt = 0;

  const listShards = async (): Promise<readonly Shard[]> => {
    const found: Shard[] = [];
    let after: string | undefined;
    do {
      const { StreamDescription: page } = await client.send(
        new DescribeStreamCommand({
          StreamArn: streamArn,
          ...(after !== undefined && { ExclusiveStartShardId: after }),
        }),
      );
      found.push(...(page?.Shards ?? []));
      after = page?.LastEvaluatedShardId;
    } while (after !== undefined);
    return found;
  };

  const fromTheBeginning = async (shardId: string) =>
    client.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shardId,
        ShardIteratorType: 'TRIM_HORIZON',
      }),
    );

  /**
   * A table that lost its last commits (power cut, see README) counts its sequence numbers again from before the
   * checkpoint: reading on from there would skip records, so such a shard is read from its beginning.
   */
  const isAheadOf = async (position: string, shard: Shard, shardId: string): Promise<boolean> => {
    if (!mayEndBefore(position, shard)) return false;
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shardId,
        ShardIteratorType: 'AT_SEQUENCE_NUMBER',
        SequenceNumber: position,
      }),
    );
    const { Records = [] } = await client.send(new GetRecordsCommand({ ShardIterator, Limit: 1 }));
    return Records.length === 0;
  };

  const openIterator = async (shard: Shard, shardId: string): Promise<string | undefined> => {
    const position = checkpoint.delivered(shardId);
    if (position === undefined) return (await fromTheBeginning(shardId)).ShardIterator;
    if (await isAheadOf(position, shard, shardId)) {
      log('stream.rewound', { tableName, shardId, position, reason: 'checkpoint is ahead of the stream' });
      checkpoint.rewind(shardId);
      return (await fromTheBeginning(shardId)).ShardIterator;
    }
    try {
      const answer = await client.send(
        new GetShardIteratorCommand({
          StreamArn: streamArn,
          ShardId: shardId,
          ShardIteratorType: 'AFTER_SEQUENCE_NUMBER',
          SequenceNumber: position,
        }),
      );
      return answer.ShardIterator;
    } catch (error) {
      if (!(error instanceof TrimmedDataAccessException)) throw error;
      log('stream.records-trimmed', { tableName, shardId, position });
      return (await fromTheBeginning(shardId)).ShardIterator;
    }
  };

  const readShard = async (
    shard: Shard,
    shardId: string,
    handOver: Parameters<StreamReader['pass']>[0],
  ): Promise<number> => {
    const iterator = iterators.get(shardId) ?? (await openIterator(shard, shardId));
    if (iterator === undefined) throw new Error(`no iterator for ${shardId} of ${tableName}`);
    const answer = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }));
    const records = (answer.Records ?? []).map(record => toStreamRecord(record, streamArn));
    const last = records.at(-1);
    if (last !== undefined) {
      await handOver(shardId, records);
      checkpoint.advance(shardId, last.sequenceNumber);
    }
    if (answer.NextShardIterator !== undefined) iterators.set(shardId, answer.NextShardIterator);
    else {
      iterators.delete(shardId);
      checkpoint.finish(shardId);
      refreshAt = 0;
    }
    return records.length;
  };

  return {
    checkpoint,
    pass: async handOver => {
      if (performance.now() >= refreshAt) {
        shards = await listShards();
        refreshAt = performance.now() + shardRefreshMilliseconds;
      }
      const present = new Set(shards.flatMap(shard => shard.ShardId ?? []));
      let count = 0;
      for (const shard of shards) {
        const { ShardId: shardId, ParentShardId: parent } = shard;
        if (shardId === undefined || checkpoint.isFinished(shardId)) continue;
        // A parent's records come before its children's: that is what keeps one item's changes in order.
        if (parent !== undefined && present.has(parent) && !checkpoint.isFinished(parent)) continue;
        count += await readShard(shard, shardId, handOver);
      }
      return count;
    },
    reset: () => {
      iterators.clear();
      refreshAt = 0;
    },
    close: () => client.destroy(),
  };
};
