import { createHash } from 'node:crypto';
import type { Authenticated } from './authenticate.ts';
import { decodeAwsChunked } from './aws-chunked.ts';
import {
  algorithmNames,
  algorithms,
  type ChecksumAlgorithm,
  requireChecksumForm,
  sentChecksum,
} from './checksums.ts';
import { S3Error } from './errors.ts';
import type { S3Request } from './request.ts';

/** What was computed while a body passed. */
export type BodyDigests = {
  readonly size: number;
  readonly md5: Buffer;
  readonly checksums: ReadonlyMap<ChecksumAlgorithm, string>;
};

/** A body on its way in: iterate `chunks` to the end, then `verify` before anything is committed. */
export type IncomingBody = {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The algorithm of the checksum that came or will come in the trailer. */
  readonly algorithm: ChecksumAlgorithm | undefined;
  readonly verify: (digests: BodyDigests) => void;
};

/** S3's limit for one PUT or one part: 5 GiB. */
export const maximumBodyBytes = 5 * 1024 ** 3;

/** Refuses a body whose checksum is not the one that was sent. */
export const requireChecksum = (algorithm: ChecksumAlgorithm, sent: string, digests: BodyDigests): void => {
  if (digests.checksums.get(algorithm) !== sent)
    throw new S3Error('BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
};

const streamingForms: Readonly<Record<string, { signed: boolean; trailer: boolean }>> = {
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER': { signed: false, trailer: true },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD': { signed: true, trailer: false },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER': { signed: true, trailer: true },
};

const declaredLength = (request: S3Request, streaming: boolean): number => {
  const text = streaming ? request.header('x-amz-decoded-content-length') : request.header('content-length');
  if (text === undefined || !/^\d{1,15}$/.test(text))
    throw new S3Error('MissingContentLength', 'You must provide the Content-Length HTTP header.');
  const length = Number(text);
  if (length > maximumBodyBytes)
    throw new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed object size.', {
      details: { ProposedSize: text, MaxSizeAllowed: String(maximumBodyBytes) },
    });
  return length;
};

const declaredMd5 = (request: S3Request): Buffer | undefined => {
  const text = request.header('content-md5');
  if (text === undefined) return undefined;
  const md5 = Buffer.from(text, 'base64');
  if (md5.length !== 16) throw new S3Error('InvalidDigest', 'The Content-MD5 you specified was invalid.');
  return md5;
};

const trailerAlgorithm = (request: S3Request): ChecksumAlgorithm | undefined => {
  const name = request.header('x-amz-trailer')?.trim().toLowerCase();
  const found = algorithmNames.find(algorithm => algorithms[algorithm].header === name);
  if (name !== undefined && found === undefined)
    throw new S3Error('NotImplemented', `Trailer ${name} is not implemented.`);
  return found;
};

/** Passes chunks on and, at the end, refuses a wrong length or a wrong SHA-256 of the payload. */
async function* checked(
  source: AsyncIterable<Uint8Array>,
  length: number,
  payloadSha256: string | undefined,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > length) break;
    if (payloadSha256 !== undefined) hash.update(chunk);
    yield chunk;
  }
  if (size !== length)
    throw new S3Error(
      'IncompleteBody',
      'The request body does not have the length that its headers specify.',
    );
  if (payloadSha256 !== undefined && hash.digest('hex') !== payloadSha256)
    throw new S3Error(
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
}

/**
 * Opens the body of a verified request: plain or aws-chunked, with everything that was promised about it
 * (length, payload hash, chunk signatures, Content-MD5, checksum by header or trailer) enforced.
 * A completion's checksum headers speak of the `object` to be made, not of its body.
 */
export const openIncomingBody = (
  request: S3Request,
  caller: Authenticated,
  checksumOf: 'body' | 'object' = 'body',
): IncomingBody => {
  const form = streamingForms[caller.payload];
  if (form === undefined && caller.payload.startsWith('STREAMING-'))
    throw new S3Error('NotImplemented', `Payload form ${caller.payload} is not implemented.`);

  const length = declaredLength(request, form !== undefined);
  const md5 = declaredMd5(request);
  const inHeader = checksumOf === 'body' ? sentChecksum(request.header) : undefined;
  const inTrailer = form?.trailer === true ? trailerAlgorithm(request) : undefined;
  if (inHeader !== undefined && inTrailer !== undefined)
    throw new S3Error('InvalidRequest', 'Expecting a single checksum, in a header or in the trailer.');

  let trailer: ReadonlyMap<string, string> = new Map();
  // The iteration must not destroy the request when it ends early: the refusal still has to go out on its socket.
  const wire: AsyncIterable<Uint8Array> = request.raw.iterator({ destroyOnReturn: false });
  const decoded =
    form === undefined
      ? wire
      : decodeAwsChunked(wire, {
          ...(form.signed ? { signing: caller.chunks } : {}),
          onTrailer: lines => {
            trailer = lines;
          },
        });
  const sha256 = form === undefined && caller.payload !== 'UNSIGNED-PAYLOAD' ? caller.payload : undefined;

  return {
    chunks: checked(decoded, length, sha256),
    algorithm: inHeader?.algorithm ?? inTrailer,
    verify: digests => {
      if (md5 !== undefined && !digests.md5.equals(md5))
        throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
      if (inHeader !== undefined) requireChecksum(inHeader.algorithm, inHeader.value, digests);
      if (inTrailer !== undefined) {
        const sent = trailer.get(algorithms[inTrailer].header);
        if (sent === undefined)
          throw new S3Error('MalformedXML', 'The trailer that was announced did not come.');
        requireChecksumForm(inTrailer, sent);
        requireChecksum(inTrailer, sent, digests);
      }
    },
  };
};
