import type { Attributes, Tags } from './attributes.ts';
import type { StoredBody } from './body-files.ts';
import type { Checksum, ChecksumAlgorithm } from './checksums.ts';
import { S3Error } from './errors.ts';
import { type CreatedBy, type EventOrigin, objectCreatedEvent } from './event-outbox.ts';
import { newVersionId } from './ids.ts';
import type { BodyDigests } from './incoming-body.ts';
import { noSuchKey, type Store } from './operation.ts';
import type { S3Request } from './request.ts';
import type { Version } from './versions.ts';

/** Conditional writes: `If-None-Match: *` and `If-Match: <etag>`. */
type WriteCondition = { readonly absent: boolean; readonly etag: string | undefined };

export const unconditional: WriteCondition = { absent: false, etag: undefined };

export const writeConditionHeaders: readonly string[] = ['if-none-match', 'if-match'];

export const readWriteCondition = (request: S3Request): WriteCondition => {
  const none = request.header('if-none-match');
  if (none !== undefined && none !== '*')
    throw new S3Error('NotImplemented', 'If-None-Match on a write is implemented for * alone.');
  return { absent: none === '*', etag: request.header('if-match')?.replaceAll('"', '') };
};

const requireCondition = (store: Store, bucket: string, key: string, condition: WriteCondition): void => {
  const latest = store.versions.latest(bucket, key);
  const current = latest?.body == null ? undefined : latest;
  if (condition.etag !== undefined && current === undefined) throw noSuchKey(key);
  const failed = condition.absent
    ? current !== undefined
    : condition.etag !== undefined && condition.etag !== current?.etag;
  if (failed)
    throw new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
      details: { Condition: condition.absent ? 'If-None-Match' : 'If-Match' },
    });
};

/** The checksum that a whole, just received body is stored with. */
export const fullChecksum = (digests: BodyDigests, algorithm: ChecksumAlgorithm): Checksum => {
  const value = digests.checksums.get(algorithm);
  if (value === undefined) throw new Error(`${algorithm} was not computed`);
  return { algorithm, type: 'FULL_OBJECT', value };
};

/**
 * Makes a stored body the current version of its key: condition, version row, event row and `also` in one
 * transaction. Deletes the body file when the transaction does not happen.
 */
export const commitVersion = async (
  store: Store,
  input: {
    bucket: string;
    key: string;
    body: StoredBody;
    etag?: string;
    attributes: Attributes;
    tags: Tags;
    checksum: Checksum;
    condition: WriteCondition;
    createdBy: CreatedBy;
    origin: EventOrigin;
    also?: (version: Version) => void;
  },
): Promise<Version> => {
  const { bucket, key, body, attributes, tags, checksum } = input;
  const version: Version = {
    bucket,
    key,
    versionId: newVersionId(),
    body: body.file,
    size: body.size,
    etag: input.etag ?? body.md5.toString('hex'),
    attributes,
    tags,
    checksum,
    createdAt: store.now(),
  };
  try {
    store.transaction(() => {
      requireCondition(store, bucket, key, input.condition);
      const sequence = store.versions.add(version);
      store.outbox.add(key, objectCreatedEvent(version, sequence, input.createdBy, input.origin));
      input.also?.(version);
    });
  } catch (error) {
    await store.bodies.remove([body.file]);
    throw error;
  }
  store.wake();
  return version;
};
