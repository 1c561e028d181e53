import { GetObjectTaggingCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ScanVerdict } from '#shared/domain/file/scan-verdict.ts';

/** Tag that GuardDuty Malware Protection for S3 puts on an object it has scanned. */
const tagName = 'GuardDutyMalwareScanStatus';
const verdicts: ReadonlyMap<string | undefined, ScanVerdict> = new Map([
  ['NO_THREATS_FOUND', 'clean'],
  ['THREATS_FOUND', 'infected'],
]);

/** The scan verdict on a stored version; anything but a plain yes or no counts as not known. */
export const scanVerdictOf =
  (client: S3Client, bucket: string) =>
  async (key: string, versionId: string): Promise<ScanVerdict> => {
    const { TagSet } = await client.send(
      new GetObjectTaggingCommand({ Bucket: bucket, Key: key, VersionId: versionId }),
    );
    const status = TagSet?.find(({ Key }) => Key === tagName)?.Value;
    return verdicts.get(status) ?? 'unavailable';
  };
