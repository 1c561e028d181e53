import { EventField, type EventPattern } from 'aws-cdk-lib/aws-events';
import type { StageSettings } from '../stages.ts';

type Notice = { readonly id: string; readonly pattern: EventPattern; readonly event: object };

/** S3's own notice, in its own words, from the parts of a notice on the event bus. Keys hold nothing that S3 would escape. */
const asS3Event = (paths: { readonly bucket: string; readonly key: string; readonly versionId: string }) => ({
  Records: [
    {
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      eventTime: EventField.fromPath('$.time'),
      responseElements: { 'x-amz-request-id': EventField.fromPath('$.id') },
      s3: {
        bucket: { name: EventField.fromPath(paths.bucket) },
        object: {
          key: EventField.fromPath(paths.key),
          versionId: EventField.fromPath(paths.versionId),
        },
      },
    },
  ],
});

const objectCreated = (bucket: string, prefix: string): Notice => ({
  id: 'FileArrived',
  pattern: {
    source: ['aws.s3'],
    detailType: ['Object Created'],
    detail: { bucket: { name: [bucket] }, object: { key: [{ prefix }] } },
  },
  event: asS3Event({
    bucket: '$.detail.bucket.name',
    key: '$.detail.object.key',
    versionId: '$.detail.object.version-id',
  }),
});

const verdictKnown = (bucket: string, prefix: string): Notice => ({
  id: 'VerdictKnown',
  pattern: {
    source: ['aws.guardduty'],
    detailType: ['GuardDuty Malware Protection Object Scan Result'],
    detail: { s3ObjectDetails: { bucketName: [bucket], objectKey: [{ prefix }] } },
  },
  event: asS3Event({
    bucket: '$.detail.s3ObjectDetails.bucketName',
    key: '$.detail.s3ObjectDetails.objectKey',
    versionId: '$.detail.s3ObjectDetails.versionId',
  }),
});

/**
 * When a file is examined: when it arrives, and again once GuardDuty, where that one looks at it, has said what it found.
 * The function gets S3's shape of event each time, as it does from the embedded runtime.
 */
const noticesByScanner = {
  signature: [objectCreated],
  guardduty: [objectCreated, verdictKnown],
} as const satisfies Record<
  StageSettings['scanner'],
  readonly ((bucket: string, prefix: string) => Notice)[]
>;

export const fileNotices = (
  scanner: StageSettings['scanner'],
  bucket: string,
  prefix: string,
): readonly Notice[] => noticesByScanner[scanner].map(notice => notice(bucket, prefix));
