import { attributeHeaders } from '../attributes.ts';
import { algorithms } from '../checksums.ts';
import { S3Error } from '../errors.ts';
import { type Call, findVersion, type Operation, quoted, type Reply } from '../operation.ts';
import type { S3Request } from '../request.ts';
import type { Version } from '../versions.ts';

const overrides: Readonly<Record<string, string>> = {
  'response-cache-control': 'cache-control',
  'response-content-disposition': 'content-disposition',
  'response-content-encoding': 'content-encoding',
  'response-content-language': 'content-language',
  'response-content-type': 'content-type',
  'response-expires': 'expires',
};

type Range = { readonly start: number; readonly end: number };

/** One byte range; anything that is not exactly one is ignored, as HTTP allows and S3 does. */
const readRange = (header: string | undefined, size: number): Range | undefined => {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  if (start >= size || (first === '' && Number(last) === 0))
    throw new S3Error('InvalidRange', 'The requested range is not satisfiable', {
      details: { ActualObjectSize: String(size) },
      headers: { 'content-range': `bytes */${size}` },
    });
  return { start, end };
};

const names = (header: string, etag: string): boolean =>
  header.split(',').some(part => ['*', etag].includes(part.trim().replace(/^W\//, '').replaceAll('"', '')));

/** HTTP dates have no milliseconds. */
const wholeSeconds = (time: number): number => Math.floor(time / 1000) * 1000;

/** If-Match and If-Unmodified-Since → 412, If-None-Match and If-Modified-Since → 304 (RFC 9110, 13.2.2). */
const requireConditions = (request: S3Request, version: Version): void => {
  const [match, none] = [request.header('if-match'), request.header('if-none-match')];
  const since = Date.parse(request.header('if-modified-since') ?? '');
  const until = Date.parse(request.header('if-unmodified-since') ?? '');
  const modified = wholeSeconds(version.createdAt);
  if (match !== undefined ? !names(match, version.etag) : modified > until)
    throw new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  if (none !== undefined ? names(none, version.etag) : modified <= since)
    throw new S3Error('NotModified', 'Not Modified', { headers: { etag: quoted(version.etag) } });
};

const checksumAnswer = ({ checksum }: Version): Record<string, string> =>
  checksum === null
    ? {}
    : { [algorithms[checksum.algorithm].header]: checksum.value, 'x-amz-checksum-type': checksum.type };

const describe = ({ request, store }: Call) => {
  const version = findVersion(store, request.bucket, request.key, request.query.get('versionId'));
  requireConditions(request, version);
  const range = readRange(request.header('range'), version.size);
  const mode = request.header('x-amz-checksum-mode') ?? request.query.get('x-amz-checksum-mode');
  const tags = Object.keys(version.tags).length;
  const headers: Record<string, string> = {
    ...attributeHeaders(version.attributes),
    etag: quoted(version.etag),
    'last-modified': new Date(version.createdAt).toUTCString(),
    'accept-ranges': 'bytes',
    'content-length': String(range === undefined ? version.size : range.end - range.start + 1),
    'x-amz-version-id': version.versionId,
    ...(tags > 0 ? { 'x-amz-tagging-count': String(tags) } : {}),
    ...(range === undefined ? {} : { 'content-range': `bytes ${range.start}-${range.end}/${version.size}` }),
    // A checksum of the whole says nothing about a part of it.
    ...(range === undefined && mode?.toUpperCase() === 'ENABLED' ? checksumAnswer(version) : {}),
  };
  for (const [parameter, header] of Object.entries(overrides)) {
    const value = request.query.get(parameter);
    if (value !== undefined) headers[header] = value;
  }
  return { version, range, status: range === undefined ? 200 : 206, headers };
};

const understood = {
  query: ['versionId', 'x-amz-checksum-mode', ...Object.keys(overrides)],
  headers: ['x-amz-checksum-mode', 'if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since'],
};

/** GetObject: the current or a pinned version, whole or one range. */
export const getObject: Operation = {
  ...understood,
  run: async (call): Promise<Reply> => {
    const { version, range, status, headers } = describe(call);
    if (version.size === 0) return { status, headers, body: '' };
    return { status, headers, body: await call.store.bodies.read(version.body, range) };
  },
};

/** HeadObject: what GetObject would say, without the bytes. */
export const headObject: Operation = {
  ...understood,
  run: (call): Reply => {
    const { status, headers } = describe(call);
    return { status, headers };
  },
};
