import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Signature version 4 as arithmetic alone ("Signature Calculations", S3 API Reference); no policy here. */
export type CredentialScope = {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly scope: string;
};

export const algorithmName = 'AWS4-HMAC-SHA256';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

export const sha256Hex = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** Splits `<key>/<day>/<region>/<service>/aws4_request`; undefined when it is not of that form. */
export const parseCredential = (credential: string): CredentialScope | undefined => {
  const match = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(credential);
  const [, accessKeyId, day, region, service] = match ?? [];
  if (accessKeyId === undefined || day === undefined || region === undefined || service === undefined)
    return undefined;
  return { accessKeyId, day, region, service, scope: `${day}/${region}/${service}/aws4_request` };
};

/** The key derived for one day, region and service. */
export const signingKey = (secret: string, { day, region, service }: CredentialScope): Buffer =>
  hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), service), 'aws4_request');

/** The signature, in hexadecimal, of a finished string to sign. */
export const sign = (key: Buffer, text: string): string => hmac(key, text).toString('hex');

/** Percent-encoding as the signature wants it: everything but A-Z a-z 0-9 - . _ ~ */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Hash of the canonical request, the last line of the string to sign. */
export const canonicalRequestHash = (input: {
  method: string;
  /** Decoded segments' path, `/bucket/key`; S3 encodes each segment once. */
  decodedPath: string;
  pairs: readonly (readonly [string, string])[];
  signedHeaders: readonly string[];
  header: (name: string) => string | undefined;
  payload: string;
}): string => {
  const path = input.decodedPath.split('/').map(encode).join('/');
  const query = input.pairs
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => byCodeUnit(a, b) || byCodeUnit(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const headers = input.signedHeaders.map(
    name => `${name}:${(input.header(name) ?? '').trim().replace(/ +/g, ' ')}\n`,
  );
  return sha256Hex(
    [input.method, path, query, headers.join(''), input.signedHeaders.join(';'), input.payload].join('\n'),
  );
};

/** The string to sign of a request (header or query form). */
export const stringToSign = (date: string, scope: string, canonicalHash: string): string =>
  [algorithmName, date, scope, canonicalHash].join('\n');

/** Compares without telling by its duration how much was right. */
export const sameSignature = (expected: string, given: string): boolean => {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** `20260131T235959Z` to milliseconds; undefined when it is no date. */
export const parseAmzDate = (text: string): number | undefined => {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
};
