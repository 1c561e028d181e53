import { awsLimits } from '../../aws-limits.ts';
import { S3Error } from '../errors.ts';
import { type Operation, quoted, type Store } from '../operation.ts';
import type { Version } from '../versions.ts';
import { element, elements, type Xml, xmlDocument } from '../xml.ts';

const maximumKeys = awsLimits.listedKeys.figure;

/** Sorts behind every key that begins with the same prefix (U+10FFFF is no character). */
const pastPrefix = (prefix: string): string => `${prefix}\u{10ffff}`;

const encodeKey = (key: string): string => encodeURIComponent(key).replaceAll('%2F', '/');

type Entry = { readonly version: Version } | { readonly commonPrefix: string };

/** Keys and common prefixes in order, lazily; a common prefix is skipped over as a whole. */
function* entries(
  store: Store,
  bucket: string,
  prefix: string,
  delimiter: string,
  after: string,
): Generator<Entry> {
  let position = after;
  for (;;) {
    const rows = store.versions.currentAfter(bucket, prefix, position);
    let jumped = false;
    for (const version of rows) {
      const end = delimiter === '' ? -1 : version.key.indexOf(delimiter, prefix.length);
      if (end < 0) {
        position = version.key;
        yield { version };
        continue;
      }
      const commonPrefix = version.key.slice(0, end + delimiter.length);
      position = pastPrefix(commonPrefix);
      jumped = true;
      yield { commonPrefix };
      break;
    }
    if (!jumped && rows.length < store.versions.pageRows) return;
  }
}

const readMaximum = (text: string | undefined): number => {
  const value = Number(text ?? maximumKeys);
  if (!Number.isInteger(value) || value < 0)
    throw new S3Error('InvalidArgument', 'Argument max-keys must be an integer.');
  return Math.min(value, maximumKeys);
};

const contents = ({ key, createdAt, etag, size, checksum }: Version, encode: (text: string) => string): Xml =>
  element('Contents', [
    ...elements({ Key: encode(key), LastModified: new Date(createdAt).toISOString(), ETag: quoted(etag) }),
    ...(checksum === null
      ? []
      : elements({ ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type })),
    ...elements({ Size: size, StorageClass: 'STANDARD' }),
  ]);

/** ListObjectsV2: current objects by prefix and delimiter, with a continuation token that is the last place seen. */
export const listObjectsV2: Operation = {
  query: [
    'list-type',
    'prefix',
    'delimiter',
    'max-keys',
    'continuation-token',
    'start-after',
    'encoding-type',
  ],
  run: ({ request, store }) => {
    const read = (name: string): string => request.query.get(name) ?? '';
    const [prefix, delimiter, token] = [read('prefix'), read('delimiter'), read('continuation-token')];
    const encode = read('encoding-type') === 'url' ? encodeKey : (text: string): string => text;
    const maximum = readMaximum(request.query.get('max-keys'));
    const after = token === '' ? read('start-after') : Buffer.from(token, 'base64url').toString('utf8');

    const page: Entry[] = [];
    let truncated = false;
    for (const entry of maximum === 0 ? [] : entries(store, request.bucket, prefix, delimiter, after)) {
      truncated = page.length === maximum;
      if (truncated) break;
      page.push(entry);
    }
    const last = page.at(-1);
    const place =
      last === undefined ? '' : 'version' in last ? last.version.key : pastPrefix(last.commonPrefix);
    return {
      status: 200,
      body: xmlDocument('ListBucketResult', [
        ...elements({
          Name: request.bucket,
          Prefix: encode(prefix),
          Delimiter: delimiter === '' ? undefined : encode(delimiter),
          StartAfter: read('start-after') === '' ? undefined : encode(read('start-after')),
          EncodingType: request.query.get('encoding-type'),
          MaxKeys: maximum,
          KeyCount: page.length,
          IsTruncated: truncated,
          ContinuationToken: token === '' ? undefined : token,
          NextContinuationToken: truncated ? Buffer.from(place).toString('base64url') : undefined,
        }),
        ...page.map(entry =>
          'version' in entry
            ? contents(entry.version, encode)
            : element('CommonPrefixes', [element('Prefix', encode(entry.commonPrefix))]),
        ),
      ]),
    };
  },
};
