import type { IncomingMessage } from 'node:http';
import { awsLimits } from '../aws-limits.ts';
import { S3Error } from './errors.ts';

/** A request in path style, decoded once; `pairs` keeps the query as it must be signed. */
export type S3Request = {
  readonly raw: IncomingMessage;
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly path: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly query: ReadonlyMap<string, string>;
  readonly header: (name: string) => string | undefined;
  readonly headerNames: readonly string[];
};

/** S3's limit on a key, in UTF-8 bytes. */
const maximumKeyBytes = awsLimits.objectKey.figure;

/** Percent-decoding; refuses what is not decodable with InvalidURI. */
export const decodeUri = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new S3Error('InvalidURI', "Couldn't parse the specified URI.");
  }
};

/** Refuses a key of more than 1024 bytes. */
export const requireKeyLength = (key: string): void => {
  if (Buffer.byteLength(key) <= maximumKeyBytes) return;
  throw new S3Error('KeyTooLongError', 'Your key is too long.', {
    details: { MaxSizeAllowed: String(maximumKeyBytes) },
  });
};

const parseQuery = (text: string): [string, string][] =>
  text
    .split('&')
    .filter(pair => pair !== '')
    .map(pair => {
      const [name = '', ...value] = pair.split('=');
      return [decodeUri(name), decodeUri(value.join('='))];
    });

/**
 * Reads method, bucket, key, query and headers; refuses undecodable paths and repeated query
 * parameters (two values for one name would leave open which of them was checked).
 */
export const readRequest = (raw: IncomingMessage): S3Request => {
  const url = raw.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const pairs = mark < 0 ? [] : parseQuery(url.slice(mark + 1));
  const query = new Map(pairs);
  if (query.size !== pairs.length) throw new S3Error('InvalidArgument', 'A query parameter is repeated.');

  const [, bucket = '', ...rest] = path.split('/');
  const key = decodeUri(rest.join('/'));
  requireKeyLength(key);

  const header = (name: string): string | undefined => {
    const value = raw.headers[name];
    return Array.isArray(value) ? value.join(',') : value;
  };
  return {
    raw,
    method: raw.method ?? 'GET',
    bucket: decodeUri(bucket),
    key,
    path,
    pairs,
    query,
    header,
    headerNames: Object.keys(raw.headers),
  };
};
