import { S3Error } from '../errors.ts';
import { type Operation, quoted } from '../operation.ts';
import { element, elements, xmlDocument } from '../xml.ts';

/**
 * ListObjectVersions by prefix: every version and delete marker, the newest of a key first. One page holds them all: more
 * than a thousand under one prefix are refused rather than cut off.
 */
export const listObjectVersions: Operation = {
  query: ['versions', 'prefix', 'key-marker', 'version-id-marker'],
  run: ({ request, store }) => {
    const prefix = request.query.get('prefix') ?? '';
    const found = store.versions.under(request.bucket, prefix);
    if (found.length > store.versions.pageRows)
      throw new S3Error('NotImplemented', 'More versions than one page holds are not listed here.');
    const newest = new Set<string>();
    return {
      status: 200,
      body: xmlDocument('ListVersionsResult', [
        ...elements({ Name: request.bucket, Prefix: prefix, IsTruncated: false }),
        ...found.map(({ key, versionId, body, size, etag, createdAt }) => {
          const isLatest = !newest.has(key);
          newest.add(key);
          return element(
            body === null ? 'DeleteMarker' : 'Version',
            elements({
              ...{ Key: key, VersionId: versionId, IsLatest: isLatest },
              LastModified: new Date(createdAt).toISOString(),
              ...(body === null ? {} : { ETag: quoted(etag), Size: size, StorageClass: 'STANDARD' }),
            }),
          );
        }),
      ]),
    };
  },
};
