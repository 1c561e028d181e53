import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { S3Event } from 'aws-lambda';
import { authenticate, type SecretOf } from './authenticate.ts';
import { openBodyFiles } from './body-files.ts';
import { answerPreflight, corsHeaders } from './cors.ts';
import { inTransaction, openDatabase } from './database.ts';
import { S3Error } from './errors.ts';
import { eventDelivery } from './event-delivery.ts';
import { eventOutbox } from './event-outbox.ts';
import { newRequestId } from './ids.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { AdmitCall, Reply, Store } from './operation.ts';
import { postObject } from './operations/post-object.ts';
import { findOperation, operationName } from './operations.ts';
import { readRequest } from './request.ts';
import { sendRefusal, sendReply } from './send-reply.ts';
import { uploadsTable } from './uploads.ts';
import { versionsTable } from './versions.ts';

export type ObjectStoreOptions = {
  /** Where everything is kept; made when missing. One process at a time. */
  folder: string;
  buckets: readonly string[];
  /** The product's clock, in milliseconds. */
  now: () => number;
  secretOf: SecretOf;
  /** Throws `AccessDenied` where an access key may not do what it asks for. @default everyone may do everything */
  admit?: AdmitCall;
  /** Called at least once for each new version, until it resolves. */
  onObjectCreated: (event: S3Event) => Promise<void>;
  log?: (line: string) => void;
};

export type ObjectStore = {
  handle: (req: IncomingMessage, res: ServerResponse) => void;
  /** Begins delivering pending events. */
  start(): Promise<void>;
  /** Lets requests and deliveries under way finish (a few seconds at most), then closes the files. */
  stop(): Promise<void>;
  /** Makes events pending again (all, or those of one key) and returns how many; delivery follows by itself. */
  redeliver(match?: { key?: string }): Promise<number>;
};

/** How long `stop` waits for requests under way. */
const patienceMs = 2_000;

/**
 * Opens the object store on a folder: the part of S3's protocol that this product uses, durable across `kill -9`.
 * Leftover body files of requests that never committed are deleted first.
 */
export const openObjectStore = (options: ObjectStoreOptions): ObjectStore => {
  const { folder, buckets, secretOf, now, onObjectCreated, admit = () => {}, log = () => {} } = options;
  const bodies = openBodyFiles(join(folder, 'bodies'));
  const database = openDatabase(join(folder, 'metadata.sqlite'));
  const [versions, uploads, outbox] = [
    versionsTable(database),
    uploadsTable(database),
    eventOutbox(database),
  ];
  const swept = bodies.sweep(new Set([...versions.bodies(), ...uploads.bodies()]));
  if (swept > 0) log(JSON.stringify({ event: 'object-store.orphans-swept', count: swept }));

  const delivery = eventDelivery(outbox, onObjectCreated, log);
  const store: Store = {
    ...{ versions, uploads, outbox, bodies, now },
    transaction: work => inTransaction(database, work),
    oneAtATime: oneAtATime(),
    wake: delivery.wake,
  };
  const underWay = new Map<ServerResponse, Promise<void>>();
  let open = true;

  const answer = async (req: IncomingMessage, requestId: string): Promise<Reply> => {
    if (!open) throw new S3Error('ServiceUnavailable', 'The object store is stopping.');
    const request = readRequest(req);
    if (request.method === 'OPTIONS') return answerPreflight(request);
    const isForm = request.header('content-type')?.startsWith('multipart/form-data') === true;
    const post = request.method === 'POST' && request.key === '' && isForm;
    const caller = post ? undefined : authenticate(request, secretOf, now());
    if (request.bucket !== '' && !buckets.includes(request.bucket))
      throw new S3Error('NoSuchBucket', 'The specified bucket does not exist', {
        details: { BucketName: request.bucket },
      });
    if (caller === undefined) return postObject(request, { store, secretOf, admit, requestId });
    const operation = findOperation(request);
    const { bucket, key } = request;
    const call = {
      operation: operationName(request),
      bucket,
      key,
      versioned: request.query.has('versionId'),
    };
    admit(caller.accessKeyId, call);
    try {
      return await operation.run({ request, caller, requestId, store });
    } catch (error) {
      // Whoever may not list a bucket is not told what is missing in it (S3 API Reference, GetObject).
      if (error instanceof S3Error && error.code === 'NoSuchKey')
        admit(caller.accessKeyId, { operation: 'ListObjectsV2', bucket, key: '', versioned: false });
      throw error;
    }
  };

  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const requestId = newRequestId();
    res.setHeader('x-amz-request-id', requestId);
    for (const [name, value] of Object.entries(corsHeaders(req.method, req.headers.origin)))
      res.setHeader(name, value);
    try {
      await sendReply(res, await answer(req, requestId));
    } catch (error) {
      if (res.destroyed || res.headersSent) {
        log(JSON.stringify({ event: 'object-store.connection-lost', requestId, error: String(error) }));
        res.destroy();
      } else if (error instanceof S3Error) await sendRefusal(req, res, error, requestId);
      else {
        const trace = error instanceof Error ? error.stack : String(error);
        log(JSON.stringify({ event: 'object-store.failed', requestId, method: req.method, error: trace }));
        const failure = new S3Error('InternalError', 'We encountered an internal error. Please try again.');
        await sendRefusal(req, res, failure, requestId);
      }
    }
  };

  return {
    handle: (req, res) => {
      underWay.set(
        res,
        serve(req, res).finally(() => underWay.delete(res)),
      );
    },
    start: async () => delivery.start(),
    stop: async () => {
      if (!open) return;
      open = false;
      await Promise.race([
        Promise.allSettled(underWay.values()),
        delay(patienceMs, undefined, { ref: false }),
      ]);
      for (const res of underWay.keys()) res.destroy();
      await Promise.allSettled(underWay.values());
      await delivery.stop();
      database.close();
    },
    redeliver: async match => {
      const count = outbox.reopen(match?.key);
      delivery.wake();
      return count;
    },
  };
};
