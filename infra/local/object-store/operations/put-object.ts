import { parseTaggingHeader, readAttributes } from '../attributes.ts';
import { algorithms, checksumHeaders, defaultAlgorithm } from '../checksums.ts';
import { commitVersion, fullChecksum, readWriteCondition, writeConditionHeaders } from '../commit-version.ts';
import { openIncomingBody } from '../incoming-body.ts';
import { type Operation, origin, quoted } from '../operation.ts';
import type { S3Request } from '../request.ts';

/** Headers that every operation with a body understands. */
export const bodyHeaders: readonly string[] = [
  ...checksumHeaders,
  'x-amz-sdk-checksum-algorithm',
  'x-amz-decoded-content-length',
  'x-amz-trailer',
];

/** Content headers and metadata of a request; a presigned URL may carry the metadata in its signed query. */
export const requestAttributes = (request: S3Request) =>
  readAttributes([
    ...[...request.query].map(([name, value]) => [name.toLowerCase(), value] as const),
    ...request.headerNames.map(name => [name, request.header(name)] as const),
  ]);

/** PutObject: the whole body in one request, plain or aws-chunked. */
export const putObject: Operation = {
  headers: [...bodyHeaders, ...writeConditionHeaders, 'x-amz-tagging'],
  metadata: true,
  run: async call => {
    const { request, caller, store } = call;
    const attributes = requestAttributes(request);
    const tags = parseTaggingHeader(request.header('x-amz-tagging'));
    const condition = readWriteCondition(request);
    const incoming = openIncomingBody(request, caller);
    const algorithm = incoming.algorithm ?? defaultAlgorithm;

    const body = await store.bodies.store(incoming, [algorithm]);
    const checksum = fullChecksum(body, algorithm);
    const { bucket, key } = request;
    const version = await commitVersion(store, {
      ...{ bucket, key, body, attributes, tags, checksum, condition },
      createdBy: 'Put',
      origin: origin(call),
    });
    return {
      status: 200,
      headers: {
        etag: quoted(version.etag),
        'x-amz-version-id': version.versionId,
        [algorithms[algorithm].header]: checksum.value,
        'x-amz-checksum-type': checksum.type,
      },
    };
  },
};
