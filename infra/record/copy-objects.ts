import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  NoSuchKey,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Installation } from './installation.ts';
import type { ObjectLine } from './manifest.ts';

type Pin = { readonly key: string; readonly versionId: string };

/** Every object version that a value names by `key` and `versionId`, however deep. */
const pinsIn = (value: unknown): readonly Pin[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(pinsIn);
  return 'key' in value &&
    'versionId' in value &&
    typeof value.key === 'string' &&
    typeof value.versionId === 'string'
    ? [{ key: value.key, versionId: value.versionId }, ...inner]
    : inner;
};

const isGone = (error: unknown): boolean =>
  error instanceof NoSuchKey ||
  (error instanceof S3ServiceException && ['NoSuchVersion', 'MethodNotAllowed'].includes(error.name));

/** Reads one version into `objects/<sha256>`; undefined where it is gone. */
const copyOne = async (
  { s3, bucket }: Installation,
  folder: string,
  { key, versionId }: Pin,
): Promise<ObjectLine | undefined> => {
  const found = await s3
    .send(
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ChecksumMode: 'ENABLED',
        VersionId: versionId,
      }),
    )
    .catch(error => {
      if (isGone(error)) return undefined;
      throw error;
    });
  if (found === undefined) return undefined;
  if (!(found.Body instanceof Readable)) throw new Error(`${key} came without a body`);
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const partial = join(folder, 'objects', '.partial');
  await pipeline(found.Body, measured, createWriteStream(partial));
  const sha256 = hash.digest('hex');
  const file = join(folder, 'objects', sha256);
  if (existsSync(file)) await rm(partial);
  else await rename(partial, file);
  return {
    key,
    versionId,
    current: false,
    sha256,
    bytes,
    etag: (found.ETag ?? '').replaceAll('"', ''),
    contentType: found.ContentType ?? 'binary/octet-stream',
    checksumSha256: found.ChecksumSHA256 ?? null,
    lastModified: (found.LastModified ?? new Date(0)).toISOString(),
  };
};

/** The current version of every object. */
const currentVersions = async function* ({ s3, bucket }: Installation): AsyncGenerator<Pin> {
  let from: string | undefined;
  do {
    const page: ListObjectsV2CommandOutput = await s3.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        ...(from === undefined ? {} : { ContinuationToken: from }),
      }),
    );
    for (const { Key: key = '' } of page.Contents ?? []) {
      const { VersionId: versionId = 'null' } = await s3.send(
        new HeadObjectCommand({ Bucket: bucket, Key: key }),
      );
      yield { key, versionId };
    }
    from = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (from !== undefined);
};

const emptySha256 = createHash('sha256').digest('hex');

const absentLine = ({ key, versionId }: Pin): ObjectLine => ({
  key,
  versionId,
  current: false,
  sha256: emptySha256,
  bytes: 0,
  etag: '',
  contentType: '',
  checksumSha256: null,
  lastModified: new Date(0).toISOString(),
  absent: true,
});

/** In the order of keys; of one key the current version last, so that an import ends with it. */
const inOrder = (a: ObjectLine, b: ObjectLine): number => {
  const [left, right] = [a, b].map(
    ({ key, current, versionId }) => `${key}\0${Number(current)}\0${versionId}`,
  );
  return (left ?? '') < (right ?? '') ? -1 : 1;
};

/**
 * Copies the version that each record pins and the current version of every object. A version once written never changes,
 * so what an interrupted export fetched is not fetched again, and it does not matter that the installation runs on.
 * @param bodies the bodies of all records
 * @param fetched what was fetched before; told of each further one
 */
export const copyObjects = async (
  installation: Installation,
  folder: string,
  bodies: Iterable<unknown>,
  fetched: { get(pin: Pin): ObjectLine | undefined; add(line: ObjectLine): void },
): Promise<readonly string[]> => {
  mkdirSync(join(folder, 'objects'), { recursive: true });
  const lines = new Map<string, ObjectLine>();
  const take = async (pin: Pin, current: boolean): Promise<void> => {
    const name = JSON.stringify([pin.key, pin.versionId]);
    const known = lines.get(name) ?? fetched.get(pin);
    const line = known ?? (await copyOne(installation, folder, pin)) ?? absentLine(pin);
    if (known === undefined && line.absent === undefined) fetched.add(line);
    lines.set(name, { ...line, current: line.current || current });
  };
  for (const body of bodies) for (const pin of pinsIn(body)) await take(pin, false);
  for await (const pin of currentVersions(installation)) await take(pin, true);
  return [...lines.values()].sort(inOrder).map(line => JSON.stringify(line));
};
