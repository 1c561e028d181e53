import { parseTaggingHeader } from '../attributes.ts';
import {
  algorithms,
  type ChecksumAlgorithm,
  type ChecksumType,
  checksumTypeSchema,
  parseAlgorithm,
} from '../checksums.ts';
import { S3Error } from '../errors.ts';
import { newUploadId } from '../ids.ts';
import type { Operation } from '../operation.ts';
import { elements, xmlDocument } from '../xml.ts';
import { requestAttributes } from './put-object.ts';

const readType = (algorithm: ChecksumAlgorithm, wanted: string | undefined): ChecksumType => {
  const allowed: readonly ChecksumType[] = algorithms[algorithm].types;
  const parsed = checksumTypeSchema.safeParse(wanted ?? allowed[0]);
  if (!parsed.success || !allowed.includes(parsed.data))
    throw new S3Error(
      'InvalidRequest',
      `The ${wanted} checksum type cannot be used with the ${algorithm} checksum algorithm.`,
    );
  return parsed.data;
};

/** CreateMultipartUpload: fixes attributes and, if named, the checksum algorithm that every part must carry. */
export const createMultipartUpload: Operation = {
  query: ['uploads'],
  headers: ['x-amz-checksum-algorithm', 'x-amz-checksum-type', 'x-amz-tagging'],
  metadata: true,
  run: ({ request, store }) => {
    const { bucket, key } = request;
    const named = request.header('x-amz-checksum-algorithm');
    const type = request.header('x-amz-checksum-type');
    if (named === undefined && type !== undefined)
      throw new S3Error('InvalidRequest', 'x-amz-checksum-type needs x-amz-checksum-algorithm.');
    const algorithm = named === undefined ? null : parseAlgorithm(named);
    const checksumType = algorithm === null ? null : readType(algorithm, type);
    const uploadId = newUploadId();
    store.uploads.add({
      ...{ uploadId, bucket, key, algorithm, checksumType },
      attributes: requestAttributes(request),
      tags: parseTaggingHeader(request.header('x-amz-tagging')),
      versionId: null,
      createdAt: store.now(),
    });
    return {
      status: 200,
      headers: {
        'x-amz-checksum-algorithm': algorithm ?? undefined,
        'x-amz-checksum-type': checksumType ?? undefined,
      },
      body: xmlDocument(
        'InitiateMultipartUploadResult',
        elements({ Bucket: bucket, Key: key, UploadId: uploadId }),
      ),
    };
  },
};
