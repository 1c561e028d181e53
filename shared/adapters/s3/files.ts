import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  NoSuchUpload,
  NotFound,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Files } from '#shared/application/ports.ts';
import { orUnavailable, outsideRetries } from '../aws/unavailable.ts';
import { postFields } from './post-policy.ts';
import { removeVersions } from './remove-versions.ts';
import { writeStream } from './write-stream.ts';

export type FilesSettings = {
  readonly client: S3Client;
  readonly bucket: string;
  readonly region: string;
  /** Where browsers reach the bucket: `https://bucket.s3.region.amazonaws.com`, or the local store's `/bucket`. */
  readonly uploadUrl: string;
  /** Where they fetch its files: an address in front of the bucket, which adds the headers that S3 cannot send. */
  readonly downloadUrl: string;
};

/** RFC 6266: an ASCII fallback and the real name in UTF-8, so that no name can break out of the header. */
const disposition = (fileName: string): string =>
  `attachment; filename="${fileName.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)}`;

const seconds = (from: number, to: number): number => Math.max(1, Math.ceil((to - from) / 1000));

/** An address that S3 signed, as one of the door in front of it: the signature is over path and query as the bucket sees them. */
const atTheDoor = (signed: string, { uploadUrl, downloadUrl }: FilesSettings): string => {
  if (!signed.startsWith(`${uploadUrl}/`)) throw new Error('the bucket is reached by another address');
  return `${downloadUrl}${signed.slice(uploadUrl.length)}`;
};

const open = (settings: FilesSettings, { client, bucket, region, uploadUrl } = settings): Files => ({
  ticket: async ({ key, contentType, bytes, sha256, now, expiresAt }) => {
    const credentials = await client.config.credentials();
    const checksum = Buffer.from(sha256, 'hex').toString('base64');
    return {
      url: uploadUrl,
      fields: postFields({ bucket, region, key, contentType, bytes, checksum, now, expiresAt }, credentials),
      expiresAt,
    };
  },
  beginParts: async ({ key, contentType }) => {
    const { UploadId } = await client.send(
      new CreateMultipartUploadCommand({
        Bucket: bucket,
        Key: key,
        ContentType: contentType,
      }),
    );
    if (UploadId === undefined) throw new Error('the object store opened an upload without an id');
    return UploadId;
  },
  partUrl: ({ key, uploadId, part, bytes, now, expiresAt }) =>
    getSignedUrl(
      client,
      new UploadPartCommand({
        Bucket: bucket,
        Key: key,
        UploadId: uploadId,
        PartNumber: part,
        ContentLength: bytes,
      }),
      {
        expiresIn: seconds(now, expiresAt),
        signingDate: new Date(now),
      },
    ),
  listParts: async ({ key, uploadId }) => {
    const parts: { part: number; etag: string; bytes: number }[] = [];
    let marker: string | undefined;
    try {
      do {
        const page = await client.send(
          new ListPartsCommand({
            Bucket: bucket,
            Key: key,
            UploadId: uploadId,
            ...(marker === undefined ? {} : { PartNumberMarker: marker }),
          }),
        );
        parts.push(
          ...(page.Parts ?? []).map(({ PartNumber = 0, ETag = '', Size = 0 }) => ({
            part: PartNumber,
            etag: ETag,
            bytes: Size,
          })),
        );
        marker = page.IsTruncated ? page.NextPartNumberMarker : undefined;
      } while (marker !== undefined);
      return parts;
    } catch (error) {
      if (error instanceof NoSuchUpload) return [];
      throw error;
    }
  },
  completeParts: async ({ key, uploadId, parts }) => {
    try {
      await client.send(
        new CompleteMultipartUploadCommand({
          Bucket: bucket,
          Key: key,
          UploadId: uploadId,
          MultipartUpload: { Parts: parts.map(({ part, etag }) => ({ PartNumber: part, ETag: etag })) },
        }),
      );
      return 'completed';
    } catch (error) {
      if (error instanceof NoSuchUpload) return 'gone';
      throw error;
    }
  },
  head: async (key, versionId) => {
    try {
      const head = await client.send(
        new HeadObjectCommand({
          Bucket: bucket,
          Key: key,
          ChecksumMode: 'ENABLED',
          ...(versionId === undefined ? {} : { VersionId: versionId }),
        }),
      );
      return {
        versionId: head.VersionId ?? 'null',
        bytes: head.ContentLength ?? 0,
        // A multipart object's checksum is one over its parts' checksums, not over its bytes: it says nothing here.
        sha256:
          head.ChecksumSHA256 === undefined || head.ChecksumSHA256.includes('-')
            ? undefined
            : Buffer.from(head.ChecksumSHA256, 'base64').toString('hex'),
      };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  },
  read: async (key, versionId) => {
    const { Body } = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }),
    );
    if (Body === undefined) throw new Error('the object store answered without a body');
    // The connection may break after the answer began.
    return orUnavailable(Body.transformToByteArray());
  },
  write: async ({ key, contentType, bytes }) => {
    const { VersionId } = await client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, ContentType: contentType, Body: bytes }),
    );
    return { versionId: VersionId ?? 'null' };
  },
  writeStream: object => writeStream({ client, bucket }, object),
  remove: key => removeVersions({ client, bucket }, key),
  downloadUrl: async ({ key, versionId, fileName, contentType, now, expiresAt }) =>
    atTheDoor(
      await getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          VersionId: versionId,
          ResponseContentDisposition: disposition(fileName),
          ResponseContentType: contentType,
          ResponseCacheControl: 'no-store',
        }),
        { expiresIn: seconds(now, expiresAt), signingDate: new Date(now) },
      ),
      settings,
    ),
});

/** The files port on S3. The client's refusals of the moment become `UnavailableError`s. */
export const openFiles = (settings: FilesSettings): Files => {
  settings.client.middlewareStack.add(next => call => orUnavailable(next(call)), outsideRetries);
  return open(settings);
};
