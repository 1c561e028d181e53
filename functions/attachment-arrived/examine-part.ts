import { S3Client } from '@aws-sdk/client-s3';
import { patience } from '#shared/adapters/aws/patience.ts';
import { openExamine } from '#shared/adapters/files/examine.ts';
import { scanSignatures } from '#shared/adapters/files/scan-signatures.ts';
import { scanVerdictOf } from '#shared/adapters/s3/scan-tag.ts';
import { demand, type Environment } from '../edge/environment.ts';

/** The examiner of arrived files, with the scanner that the stage has. */
export const examinePart = (environment: Environment) =>
  environment.TB_SCANNER === 'guardduty'
    ? openExamine({
        verdictOf: scanVerdictOf(
          new S3Client({ region: environment.AWS_REGION, ...patience }),
          demand(environment.TB_FILES_BUCKET, 'TB_FILES_BUCKET'),
        ),
      })
    : openExamine({ scan: scanSignatures });
