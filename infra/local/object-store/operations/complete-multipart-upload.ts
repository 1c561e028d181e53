import { createHash } from 'node:crypto';
import type { BodyFiles } from '../body-files.ts';
import {
  algorithms,
  type Checksum,
  checksumHeaders,
  compositeChecksum,
  defaultAlgorithm,
  sentChecksum,
} from '../checksums.ts';
import { commitVersion, fullChecksum, readWriteCondition, writeConditionHeaders } from '../commit-version.ts';
import { S3Error } from '../errors.ts';
import type { BodyDigests } from '../incoming-body.ts';
import { type Call, type Operation, origin, quoted, type Reply } from '../operation.ts';
import { readText } from '../read-text.ts';
import type { Part, Upload } from '../uploads.ts';
import type { Version } from '../versions.ts';
import { element, elements, xmlDocument } from '../xml.ts';
import { readPartList } from './part-list.ts';
import { findUpload, noSuchUpload } from './upload-part.ts';

async function* joined(bodies: BodyFiles, parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) for await (const chunk of await bodies.read(part.body)) yield chunk;
}

/** S3's ETag of a multipart object: MD5 of the parts' MD5s, with their number. */
const multipartEtag = (parts: readonly Part[]): string => {
  const hash = createHash('md5');
  for (const part of parts) hash.update(Buffer.from(part.etag, 'hex'));
  return `${hash.digest('hex')}-${parts.length}`;
};

const objectChecksum = (upload: Upload, parts: readonly Part[], digests: BodyDigests): Checksum => {
  const algorithm = upload.algorithm ?? defaultAlgorithm;
  if (upload.checksumType !== 'COMPOSITE') return fullChecksum(digests, algorithm);
  const values = parts.map(part => part.checksum ?? '');
  return { algorithm, type: 'COMPOSITE', value: compositeChecksum(algorithm, values) };
};

const answer = ({ bucket, key, versionId, etag, checksum }: Version): Reply => ({
  status: 200,
  headers: { 'x-amz-version-id': versionId },
  body: xmlDocument('CompleteMultipartUploadResult', [
    ...elements({ Location: `/${bucket}/${key}`, Bucket: bucket, Key: key, ETag: quoted(etag) }),
    ...(checksum === null
      ? []
      : [
          element(algorithms[checksum.algorithm].element, checksum.value),
          element('ChecksumType', checksum.type),
        ]),
  ]),
});

/** Refuses a completion whose own promises (size, checksum of the object) do not hold. */
const requirePromises = ({ request }: Call, size: number, checksum: Checksum): void => {
  const promised = request.header('x-amz-mp-object-size');
  if (promised !== undefined && Number(promised) !== size)
    throw new S3Error(
      'InvalidRequest',
      'The provided x-amz-mp-object-size does not match the size of the parts.',
    );
  const type = request.header('x-amz-checksum-type');
  if (type !== undefined && type !== checksum.type)
    throw new S3Error('InvalidRequest', `The upload was created with the ${checksum.type} checksum type.`);
  // A composite value may carry its part count or not.
  const sent = sentChecksum(name => request.header(name)?.replace(/-\d+$/, ''));
  if (sent === undefined) return;
  if (sent.algorithm !== checksum.algorithm || sent.value !== checksum.value.replace(/-\d+$/, ''))
    throw new S3Error(
      'BadDigest',
      `The ${sent.algorithm} you specified did not match the calculated checksum.`,
    );
};

const complete = async (call: Call, upload: Upload, source: string): Promise<Version> => {
  const { store } = call;
  const { uploadId, bucket, key, attributes, tags } = upload;
  const stored = store.uploads.parts(uploadId);
  const parts = readPartList(source, upload, stored);
  const algorithm = upload.algorithm ?? defaultAlgorithm;

  const body = await store.bodies.store(
    {
      chunks: joined(store.bodies, parts),
      algorithm,
      verify: digests => requirePromises(call, digests.size, objectChecksum(upload, parts, digests)),
    },
    [],
  );
  const version = await commitVersion(store, {
    ...{ bucket, key, body, attributes, tags },
    checksum: objectChecksum(upload, parts, body),
    etag: multipartEtag(parts),
    condition: readWriteCondition(call.request),
    createdBy: 'CompleteMultipartUpload',
    origin: origin(call),
    also: ({ versionId }) => store.uploads.complete(uploadId, versionId),
  });
  await store.bodies.remove(stored.map(part => part.body));
  return version;
};

/**
 * CompleteMultipartUpload: joins the listed parts into one body, then makes it a version. Repeated after success
 * it gives the same answer again, since a client whose connection broke cannot know that it had succeeded.
 */
export const completeMultipartUpload: Operation = {
  query: ['uploadId'],
  headers: [...checksumHeaders, ...writeConditionHeaders, 'x-amz-checksum-type', 'x-amz-mp-object-size'],
  run: async call => {
    const { store } = call;
    const { uploadId } = findUpload(call, true);
    const source = await readText(call, 'object');
    return store.oneAtATime(uploadId, async () => {
      const upload = findUpload(call, true);
      if (upload.versionId === null) return answer(await complete(call, upload, source));
      const version = store.versions.pinned(upload.bucket, upload.key, upload.versionId);
      if (version === undefined) throw noSuchUpload();
      return answer(version);
    });
  },
};
