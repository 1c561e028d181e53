import { awsLimits } from '../aws-limits.ts';
import { S3Error } from './errors.ts';
import type { S3Request } from './request.ts';
import {
  algorithmName,
  type CredentialScope,
  canonicalRequestHash,
  parseAmzDate,
  parseCredential,
  sameSignature,
  sign,
  signingKey,
  stringToSign,
} from './sigv4.ts';

/** The secret of an access key; undefined for a key that nobody has. */
export type SecretOf = (accessKeyId: string) => string | undefined;

/** A store with one key. */
export const oneKey =
  (key: { readonly accessKeyId: string; readonly secretAccessKey: string }): SecretOf =>
  accessKeyId =>
    accessKeyId === key.accessKeyId ? key.secretAccessKey : undefined;

/** A verified caller, with what signed chunks continue from. */
export type Authenticated = {
  readonly accessKeyId: string;
  readonly region: string;
  readonly presigned: boolean;
  /** What the signature says about the body: a SHA-256, UNSIGNED-PAYLOAD or a STREAMING-… form. */
  readonly payload: string;
  readonly chunks: {
    readonly key: Buffer;
    readonly date: string;
    readonly scope: string;
    readonly seed: string;
  };
};

type Claim = {
  credential: string;
  date: string;
  signedHeaders: readonly string[];
  signature: string;
  payload: string;
  presigned: boolean;
};

const unsigned = 'UNSIGNED-PAYLOAD';

/** S3's longest life of a presigned URL: seven days. */
const maximumExpirySeconds = awsLimits.presignedLife.figure;

/** How far ahead of this clock a presigned URL may be dated, as on S3. */
const futureToleranceMs = 15 * 60_000;

const claimFromHeader = (request: S3Request, authorization: string): Claim => {
  const match = /^(\S+)\s+Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)$/.exec(
    authorization,
  );
  const [, algorithm, credential, signedHeaders, signature] = match ?? [];
  if (algorithm !== undefined && algorithm !== algorithmName)
    throw new S3Error('NotImplemented', `Signing algorithm ${algorithm} is not implemented.`);
  if (credential === undefined || signedHeaders === undefined || signature === undefined)
    throw new S3Error('AuthorizationHeaderMalformed', 'The authorization header is malformed.');
  const payload = request.header('x-amz-content-sha256');
  if (payload === undefined)
    throw new S3Error('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
  const date = request.header('x-amz-date') ?? '';
  return { credential, date, signedHeaders: signedHeaders.split(';'), signature, payload, presigned: false };
};

const claimFromQuery = (request: S3Request, now: number): Claim => {
  const read = (name: string): string => {
    const value = request.query.get(name);
    if (value === undefined)
      throw new S3Error('AuthorizationQueryParametersError', `Query-string authentication requires ${name}.`);
    return value;
  };
  const algorithm = read('X-Amz-Algorithm');
  if (algorithm !== algorithmName)
    throw new S3Error('NotImplemented', `Signing algorithm ${algorithm} is not implemented.`);
  const date = read('X-Amz-Date');
  const time = parseAmzDate(date);
  const expires = Number(read('X-Amz-Expires'));
  if (time === undefined || !Number.isInteger(expires) || expires < 1 || expires > maximumExpirySeconds)
    throw new S3Error('AuthorizationQueryParametersError', 'X-Amz-Date or X-Amz-Expires is out of range.');
  if (time > now + futureToleranceMs) throw new S3Error('AccessDenied', 'Request is not yet valid');
  if (now > time + expires * 1000)
    throw new S3Error('AccessDenied', 'Request has expired', {
      details: {
        Expires: new Date(time + expires * 1000).toISOString(),
        ServerTime: new Date(now).toISOString(),
      },
    });
  return {
    credential: read('X-Amz-Credential'),
    date,
    signedHeaders: read('X-Amz-SignedHeaders').split(';'),
    signature: read('X-Amz-Signature'),
    payload: request.query.get('X-Amz-Content-Sha256') ?? request.header('x-amz-content-sha256') ?? unsigned,
    presigned: true,
  };
};

/** Every `x-amz-*` header must be signed, else whoever holds a presigned URL could add meaning to it. */
const requireSignedHeaders = (request: S3Request, signedHeaders: readonly string[]): void => {
  const missing = request.headerNames.filter(
    name => name.startsWith('x-amz-') && !signedHeaders.includes(name),
  );
  if (!signedHeaders.includes('host')) missing.push('host');
  if (missing.length > 0)
    throw new S3Error('AccessDenied', 'There were headers present in the request which were not signed', {
      details: { HeadersNotSigned: missing.join(', ') },
    });
};

/** Checks that a credential is made for S3 and its key known, and gives its parts with the key's secret. */
export const requireCredential = (
  credential: string,
  date: string,
  secretOf: SecretOf,
): CredentialScope & { readonly secret: string } => {
  const scope = parseCredential(credential);
  if (
    scope === undefined ||
    scope.service !== 's3' ||
    !date.startsWith(`${scope.day}T`) ||
    parseAmzDate(date) === undefined
  )
    throw new S3Error(
      'AuthorizationHeaderMalformed',
      'The credential or its date is malformed, or not made for s3.',
    );
  const secret = secretOf(scope.accessKeyId);
  if (secret === undefined)
    throw new S3Error(
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
    );
  return { ...scope, secret };
};

/** The refusal of every wrong signature. */
export const wrongSignature = (): S3Error =>
  new S3Error(
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  );

/**
 * Verifies a request signed by header or by query (method, path, query, signed headers, declared payload).
 *
 * A presigned URL expires by `now`. A header signature is taken whatever its date: the product's clock can be
 * moved while the SDK signs by the computer's, so the skew between them says nothing here.
 */
export const authenticate = (request: S3Request, secretOf: SecretOf, now: number): Authenticated => {
  const authorization = request.header('authorization');
  const presigned = request.query.has('X-Amz-Signature') || request.query.has('X-Amz-Algorithm');
  if (authorization === undefined && !presigned) throw new S3Error('AccessDenied', 'Access Denied');
  if (authorization !== undefined && presigned)
    throw new S3Error('InvalidArgument', 'Only one auth mechanism allowed; the request has several.');

  const claim =
    authorization === undefined ? claimFromQuery(request, now) : claimFromHeader(request, authorization);
  const scope = requireCredential(claim.credential, claim.date, secretOf);
  const key = signingKey(scope.secret, scope);
  const hash = canonicalRequestHash({
    method: request.method,
    decodedPath: `/${request.bucket}${request.path.slice(1).includes('/') ? `/${request.key}` : ''}`,
    pairs: request.pairs.filter(([name]) => name !== 'X-Amz-Signature'),
    signedHeaders: claim.signedHeaders,
    header: request.header,
    payload: claim.payload,
  });
  const expected = sign(key, stringToSign(claim.date, scope.scope, hash));
  if (!sameSignature(expected, claim.signature)) throw wrongSignature();
  requireSignedHeaders(request, claim.signedHeaders);
  return {
    accessKeyId: scope.accessKeyId,
    region: scope.region,
    presigned: claim.presigned,
    payload: claim.payload,
    chunks: { key, date: claim.date, scope: scope.scope, seed: claim.signature },
  };
};
