import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { Files } from '#shared/application/ports.ts';

type Store = { readonly client: S3Client; readonly bucket: string };
type Target = Parameters<Files['writeStream']>[0];

/** S3 takes parts from 5 MB; one part is held at a time. */
const partBytes = 8 * 1024 * 1024;

/** The chunks gathered to parts of at least `partBytes`; the last may be smaller, and is there even when it is empty. */
async function* partsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < partBytes) continue;
    yield Buffer.concat(held, size);
    held = [];
    size = 0;
  }
  yield Buffer.concat(held, size);
}

const put = async ({ client, bucket }: Store, { key, contentType }: Target, bytes: Buffer) => {
  const { VersionId } = await client.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, ContentType: contentType, Body: bytes }),
  );
  return VersionId;
};

/** Sends the parts one after the other; an upload that breaks off is given up, so that its parts are not kept. */
const putInParts = async (
  { client, bucket }: Store,
  { key, contentType }: Target,
  parts: AsyncIterable<Buffer>,
) => {
  const at = { Bucket: bucket, Key: key };
  const { UploadId } = await client.send(
    new CreateMultipartUploadCommand({ ...at, ContentType: contentType }),
  );
  if (UploadId === undefined) throw new Error('the object store opened an upload without an id');
  const sent: { PartNumber: number; ETag: string | undefined }[] = [];
  try {
    for await (const Body of parts) {
      const PartNumber = sent.length + 1;
      const { ETag } = await client.send(new UploadPartCommand({ ...at, UploadId, PartNumber, Body }));
      sent.push({ PartNumber, ETag });
    }
    const { VersionId } = await client.send(
      new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts: sent } }),
    );
    return VersionId;
  } catch (error) {
    await client.send(new AbortMultipartUploadCommand({ ...at, UploadId }));
    throw error;
  }
};

/** Writes an object from a stream: in one piece while it is small, else part by part. */
export const writeStream = async (store: Store, target: Target): ReturnType<Files['writeStream']> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const parts = (async function* () {
    for await (const part of partsOf(target.chunks)) {
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  })();
  const first = await parts.next();
  const second = await parts.next();
  const versionId =
    second.done === true
      ? await put(store, target, first.done === true ? Buffer.alloc(0) : first.value)
      : await putInParts(
          store,
          target,
          (async function* () {
            if (first.done !== true) yield first.value;
            yield second.value;
            yield* parts;
          })(),
        );
  return { versionId: versionId ?? 'null', bytes, sha256: hash.digest('hex') };
};
