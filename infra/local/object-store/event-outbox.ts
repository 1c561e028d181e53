import type { DatabaseSync } from 'node:sqlite';
import type { S3Event } from 'aws-lambda';
import * as z from 'zod';
import type { Version } from './versions.ts';

export type CreatedBy = 'Put' | 'Post' | 'Copy' | 'CompleteMultipartUpload';

/** Who asked, as far as a notification tells it. */
export type EventOrigin = {
  readonly region: string;
  readonly requestId: string;
  readonly sourceAddress: string;
};

/** Keys in notifications are form-encoded, with their slashes kept ("Event message structure", S3 User Guide). */
const encodeEventKey = (key: string): string =>
  encodeURIComponent(key)
    .replace(/%2F/g, '/')
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** The notification that S3 would send for a new version. */
export const objectCreatedEvent = (
  version: Version,
  sequence: number,
  createdBy: CreatedBy,
  origin: EventOrigin,
): S3Event => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: origin.region,
      eventTime: new Date(version.createdAt).toISOString(),
      eventName: `ObjectCreated:${createdBy}`,
      userIdentity: { principalId: 'local' },
      requestParameters: { sourceIPAddress: origin.sourceAddress },
      responseElements: { 'x-amz-request-id': origin.requestId, 'x-amz-id-2': origin.requestId },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'object-created',
        bucket: {
          name: version.bucket,
          ownerIdentity: { principalId: 'local' },
          arn: `arn:aws:s3:::${version.bucket}`,
        },
        object: {
          key: encodeEventKey(version.key),
          size: version.size,
          eTag: version.etag,
          versionId: version.versionId,
          sequencer: sequence.toString(16).toUpperCase().padStart(18, '0'),
        },
      },
    },
  ],
});

// The only writer of these rows is `objectCreatedEvent` above, whose type the caller's signature repeats.
const eventSchema = z.custom<S3Event>(
  value => z.object({ Records: z.array(z.unknown()).min(1) }).safeParse(value).success,
);

const pendingRow = z
  .object({ seq: z.number(), event: z.string() })
  .transform(({ seq, event }) => ({ seq, event: eventSchema.parse(JSON.parse(event)) }));

export type PendingEvent = z.infer<typeof pendingRow>;

/** The outbox table; delivered rows stay, for redelivery. */
export const eventOutbox = (database: DatabaseSync) => {
  const insert = database.prepare('INSERT INTO events (key, event) VALUES (?, ?)');
  const pending = database.prepare('SELECT seq, event FROM events WHERE delivered = 0 ORDER BY seq LIMIT ?');
  const delivered = database.prepare('UPDATE events SET delivered = 1 WHERE seq = ?');
  const reopenAll = database.prepare('UPDATE events SET delivered = 0');
  const reopenKey = database.prepare('UPDATE events SET delivered = 0 WHERE key = ?');

  return {
    add: (key: string, event: S3Event): void => {
      insert.run(key, JSON.stringify(event));
    },
    /** The oldest undelivered events, `limit` at most. */
    pending: (limit: number): PendingEvent[] => pending.all(limit).map(row => pendingRow.parse(row)),
    markDelivered: (seq: number): void => {
      delivered.run(seq);
    },
    /** Makes events pending again, all or those of one (decoded) key; returns how many. */
    reopen: (key?: string): number =>
      Number((key === undefined ? reopenAll.run() : reopenKey.run(key)).changes),
  };
};

export type EventOutbox = ReturnType<typeof eventOutbox>;
