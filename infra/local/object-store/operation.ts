import type { Readable } from 'node:stream';
import type { Authenticated } from './authenticate.ts';
import type { BodyFiles } from './body-files.ts';
import { S3Error } from './errors.ts';
import type { EventOrigin, EventOutbox } from './event-outbox.ts';
import type { S3Request } from './request.ts';
import type { UploadsTable } from './uploads.ts';
import type { Version, VersionsTable } from './versions.ts';

/** What every operation works on. */
export type Store = {
  readonly versions: VersionsTable;
  readonly uploads: UploadsTable;
  readonly outbox: EventOutbox;
  readonly bodies: BodyFiles;
  readonly transaction: <T>(work: () => T) => T;
  /** Runs one piece of work at a time for a name (an upload id). */
  readonly oneAtATime: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** The product's clock, in milliseconds. */
  readonly now: () => number;
  /** Tells the event delivery that something was committed. */
  readonly wake: () => void;
};

/** What a request is about to do, by the API's own name of the operation. */
export type NamedCall = {
  readonly operation: string;
  readonly bucket: string;
  readonly key: string;
  readonly versioned: boolean;
};

/** Throws where an access key may not do it. */
export type AdmitCall = (accessKeyId: string, call: NamedCall) => void;

/** One verified request. */
export type Call = {
  readonly request: S3Request;
  readonly caller: Authenticated;
  readonly requestId: string;
  readonly store: Store;
};

export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Readable;
};

/**
 * An operation names every query parameter and every `x-amz-*` or `if-*` header that it acts on; a request
 * with any other is refused as not implemented, so nothing is ever silently ignored.
 */
export type Operation = {
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  /** Whether `x-amz-meta-*` is understood. */
  readonly metadata?: boolean;
  readonly run: (call: Call) => Promise<Reply> | Reply;
};

export const origin = ({ caller, request, requestId }: Call): EventOrigin => ({
  region: caller.region,
  requestId,
  sourceAddress: request.raw.socket.remoteAddress ?? '127.0.0.1',
});

export const quoted = (etag: string): string => `"${etag}"`;

export const noSuchKey = (key: string, headers: Record<string, string> = {}): S3Error =>
  new S3Error('NoSuchKey', 'The specified key does not exist.', { details: { Key: key }, headers });

/** The version that a request means: the pinned one or the current one; refuses delete markers as S3 does. */
export const findVersion = (
  store: Store,
  bucket: string,
  key: string,
  versionId: string | undefined,
): Version & { body: string } => {
  const found =
    versionId === undefined
      ? store.versions.latest(bucket, key)
      : store.versions.pinned(bucket, key, versionId);
  if (found === undefined) {
    if (versionId === undefined) throw noSuchKey(key);
    throw new S3Error('NoSuchVersion', 'The specified version does not exist.', {
      details: { Key: key, VersionId: versionId },
    });
  }
  const { body } = found;
  if (body !== null) return { ...found, body };
  const marker = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.versionId };
  if (versionId === undefined) throw noSuchKey(key, marker);
  throw new S3Error('MethodNotAllowed', 'The specified method is not allowed against this resource.', {
    headers: { ...marker, allow: 'DELETE' },
  });
};
