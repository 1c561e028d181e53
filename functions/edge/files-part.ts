import { S3Client } from '@aws-sdk/client-s3';
import { patience } from '#shared/adapters/aws/patience.ts';
import { openFiles } from '#shared/adapters/s3/files.ts';
import { demand, type Environment } from './environment.ts';

/** The store of attachments, for the functions that hand out tickets, examine files or sign downloads. */
export const filesPart = (environment: Environment) =>
  openFiles({
    client: new S3Client({ region: environment.AWS_REGION, ...patience }),
    bucket: demand(environment.TB_FILES_BUCKET, 'TB_FILES_BUCKET'),
    region: environment.AWS_REGION,
    uploadUrl: demand(environment.TB_UPLOAD_URL, 'TB_UPLOAD_URL'),
    downloadUrl: demand(environment.TB_DOWNLOAD_URL, 'TB_DOWNLOAD_URL'),
  });
