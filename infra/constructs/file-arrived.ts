import { EventField, type EventPattern } from 'aws-cdk-lib/aws-events';
import type { StageSettings } from '../stages.ts';

/** S3's own notice, in its own words, from the parts of a notice on the event bus. Keys hold nothing that S3 would escape. */
const asS3Event = (paths: { readonly bucket: string; readonly key: string; readonly versionId: string }) => ({
  Records: [
    {
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      eventTime: EventField.fromPath('$.time'),
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

/**
 * When a file can be examined: at once where our own scanner looks at it, after GuardDuty's verdict where that one does. The
 * function gets S3's shape of event in both cases, as it does from the embedded runtime.
 */
export const fileArrived = (
  scanner: StageSettings['scanner'],
  bucket: string,
  prefix: string,
): { readonly pattern: EventPattern; readonly event: object } =>
  scanner === 'signature'
    ? {
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
      }
    : {
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
      };
