import { parseTaggingHeader } from '../attributes.ts';
import { algorithms, defaultAlgorithm, parseAlgorithm } from '../checksums.ts';
import { commitVersion, fullChecksum, readWriteCondition, writeConditionHeaders } from '../commit-version.ts';
import { S3Error } from '../errors.ts';
import { findVersion, type Operation, origin, quoted } from '../operation.ts';
import { decodeUri, type S3Request } from '../request.ts';
import { element, elements, xmlDocument } from '../xml.ts';
import { requestAttributes } from './put-object.ts';

const readSource = (request: S3Request): { bucket: string; key: string; versionId: string | undefined } => {
  const header = request.header('x-amz-copy-source') ?? '';
  const match = /^\/?([^/?]+)\/([^?]+)(?:\?versionId=([^&]+))?$/.exec(header);
  const [, bucket, key, versionId] = match ?? [];
  if (bucket === undefined || key === undefined)
    throw new S3Error('InvalidArgument', 'Copy Source must mention the source bucket and key: /bucket/key');
  return { bucket, key: decodeUri(key), versionId };
};

const directive = (request: S3Request, name: string): 'COPY' | 'REPLACE' => {
  const value = request.header(name) ?? 'COPY';
  if (value !== 'COPY' && value !== 'REPLACE') throw new S3Error('InvalidArgument', `Unknown ${name}.`);
  return value;
};

/** CopyObject: a full copy of the bytes under another key (or version), with a whole-object checksum. */
export const copyObject: Operation = {
  headers: [
    ...writeConditionHeaders,
    'x-amz-copy-source',
    'x-amz-metadata-directive',
    'x-amz-tagging-directive',
    'x-amz-tagging',
    'x-amz-checksum-algorithm',
  ],
  metadata: true,
  run: async call => {
    const { request, store } = call;
    const { bucket, key } = request;
    const from = readSource(request);
    const source = findVersion(store, from.bucket, from.key, from.versionId);
    const metadataDirective = directive(request, 'x-amz-metadata-directive');
    const inPlace = from.bucket === bucket && from.key === key && from.versionId === undefined;
    if (inPlace && metadataDirective === 'COPY')
      throw new S3Error(
        'InvalidRequest',
        'An object cannot be copied to itself without changing its metadata.',
      );
    const attributes = metadataDirective === 'COPY' ? source.attributes : requestAttributes(request);
    const tags =
      directive(request, 'x-amz-tagging-directive') === 'COPY'
        ? source.tags
        : parseTaggingHeader(request.header('x-amz-tagging'));
    const wanted = request.header('x-amz-checksum-algorithm');
    const algorithm =
      wanted === undefined ? (source.checksum?.algorithm ?? defaultAlgorithm) : parseAlgorithm(wanted);

    const chunks = await store.bodies.read(source.body);
    const body = await store.bodies.store({ chunks, algorithm, verify: () => {} }, [algorithm]);
    const checksum = fullChecksum(body, algorithm);
    const version = await commitVersion(store, {
      ...{ bucket, key, body, attributes, tags, checksum },
      condition: readWriteCondition(request),
      createdBy: 'Copy',
      origin: origin(call),
    });
    return {
      status: 200,
      headers: { 'x-amz-version-id': version.versionId, 'x-amz-copy-source-version-id': source.versionId },
      body: xmlDocument('CopyObjectResult', [
        ...elements({ LastModified: new Date(version.createdAt).toISOString(), ETag: quoted(version.etag) }),
        element(algorithms[algorithm].element, checksum.value),
        element('ChecksumType', checksum.type),
      ]),
    };
  },
};
