import { S3Client } from '@aws-sdk/client-s3';
import { patience } from '#shared/adapters/aws/patience.ts';
import { openCheckpoints } from '#shared/adapters/s3/checkpoints.ts';
import { demand, type Environment } from './environment.ts';

/** Where signed checkpoints are kept, for the one function that makes them. */
export const checkpointsPart = (environment: Environment) =>
  openCheckpoints(
    new S3Client({ region: environment.AWS_REGION, ...patience }),
    demand(environment.TB_CHECKPOINTS_BUCKET, 'TB_CHECKPOINTS_BUCKET'),
  );
