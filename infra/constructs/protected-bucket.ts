import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Of every bucket: nothing public, nothing without TLS, versions kept, unfinished uploads dropped after a week. */
const protection = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  versioned: true,
  removalPolicy: RemovalPolicy.RETAIN,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
} as const satisfies BucketProps;

/**
 * No rule removes an old version: the records pin versions by their id, and one that is pinned must stay. What nobody
 * references any more is removed by hand, against the records (docs/operations.md). What can be made again is dropped by age.
 */
const lifecycleRules = [{ id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) }];

export type ProtectedBucketProps = Pick<BucketProps, 'cors' | 'objectLockDefaultRetention'> & {
  readonly accessLogs: IBucket;
  /** Prefixes of what can be made again, dropped after so many days. */
  readonly dropped?: readonly { readonly prefix: string; readonly days: number }[];
  /** Without one S3's own keys encrypt. */
  readonly key?: IKey;
};

export const protectedBucket = (scope: Construct, id: string, props: ProtectedBucketProps): IBucket => {
  const { accessLogs, key, dropped = [], ...others } = props;
  return new Bucket(scope, id, {
    ...protection,
    ...(key === undefined
      ? { encryption: BucketEncryption.S3_MANAGED }
      : { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }),
    lifecycleRules: [
      ...lifecycleRules,
      ...dropped.map(({ prefix, days }) => ({
        id: `drop-${prefix}`,
        prefix: `${prefix}/`,
        expiration: Duration.days(days),
        noncurrentVersionExpiration: Duration.days(1),
      })),
    ],
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: `${id.toLowerCase()}/`,
    ...others,
    // A cast, since CDK's own class does not fit its own interface under exactOptionalPropertyTypes.
  }) as IBucket;
};

/** Where buckets and the distribution log who asked for what. Log delivery writes with S3's own keys only. */
export const accessLogsBucket = (scope: Construct, retentionDays: number): IBucket =>
  new Bucket(scope, 'AccessLogs', {
    ...protection,
    encryption: BucketEncryption.S3_MANAGED,
    // CloudFront's delivery still writes by access control list.
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    lifecycleRules: [
      ...lifecycleRules,
      {
        id: 'old-logs',
        expiration: Duration.days(retentionDays),
        noncurrentVersionExpiration: Duration.days(1),
      },
    ],
  }) as IBucket;
