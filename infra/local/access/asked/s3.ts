import type { NamedCall } from '../../object-store/operation.ts';
import { place } from '../../runtime/names.ts';
import type { Ask } from '../ask.ts';

/** By operation: the action, and the one in its place where a version is named (S3 User Guide, "Required permissions"). */
const actions: Readonly<Record<string, readonly [plain: string, ofVersion: string]>> = {
  AbortMultipartUpload: ['s3:AbortMultipartUpload', 's3:AbortMultipartUpload'],
  CompleteMultipartUpload: ['s3:PutObject', 's3:PutObject'],
  CreateMultipartUpload: ['s3:PutObject', 's3:PutObject'],
  DeleteObject: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
  GetObject: ['s3:GetObject', 's3:GetObjectVersion'],
  GetObjectTagging: ['s3:GetObjectTagging', 's3:GetObjectVersionTagging'],
  HeadObject: ['s3:GetObject', 's3:GetObjectVersion'],
  ListObjectVersions: ['s3:ListBucketVersions', 's3:ListBucketVersions'],
  ListObjectsV2: ['s3:ListBucket', 's3:ListBucket'],
  ListParts: ['s3:ListMultipartUploadParts', 's3:ListMultipartUploadParts'],
  PostObject: ['s3:PutObject', 's3:PutObject'],
  PutObject: ['s3:PutObject', 's3:PutObject'],
  PutObjectTagging: ['s3:PutObjectTagging', 's3:PutObjectVersionTagging'],
  UploadPart: ['s3:PutObject', 's3:PutObject'],
};

/**
 * S3 uses the bucket's key in the caller's name; whoever puts parts reads the data key back, and whoever looks for an object
 * is told its checksum by the key (S3 API Reference, HeadObject, "ChecksumMode").
 */
const keyActions: Readonly<Record<string, readonly string[]>> = {
  CompleteMultipartUpload: ['kms:Decrypt'],
  CreateMultipartUpload: ['kms:GenerateDataKey'],
  GetObject: ['kms:Decrypt'],
  HeadObject: ['kms:Decrypt'],
  PostObject: ['kms:GenerateDataKey'],
  PutObject: ['kms:GenerateDataKey'],
  UploadPart: ['kms:Decrypt', 'kms:GenerateDataKey'],
};

const viaService = { 'kms:ViaService': `s3.${place.region}.amazonaws.com` };

/** What a request asks for; `kmsKey` where the bucket has one. An operation without a line asks for its own name, which no statement grants. */
export const askedOfS3 = (
  { operation, bucket, key, versioned }: NamedCall,
  kmsKey: string | undefined,
): readonly Ask[] => {
  const [plain, ofVersion] = actions[operation] ?? [`s3:${operation}`, `s3:${operation}`];
  const resource = `arn:aws:s3:::${bucket}${key === '' ? '' : `/${key}`}`;
  const keyUse =
    kmsKey === undefined
      ? []
      : (keyActions[operation] ?? []).map(action => ({ action, resource: kmsKey, context: viaService }));
  return [{ action: versioned ? ofVersion : plain, resource }, ...keyUse];
};
