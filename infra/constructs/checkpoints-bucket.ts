import { Duration } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IBucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StageSettings } from '../stages.ts';
import { protectedBucket } from './protected-bucket.ts';

/**
 * Signed checkpoints of the audit trail, which must outlive whoever may alter the trail: in production nobody, the account's
 * owner included, removes one before its time. Encrypted by S3's own keys, so that they stay readable when a key of the
 * records is gone; they hold names of histories and hashes alone.
 */
export const checkpointsBucket = (scope: Construct, accessLogs: IBucket, stage: StageSettings): IBucket => {
  const kept = Duration.days(stage.decisionRetentionDays);
  const bucket = protectedBucket(scope, 'Checkpoints', {
    accessLogs,
    objectLockDefaultRetention:
      stage.name === 'production'
        ? ObjectLockRetention.compliance(kept)
        : ObjectLockRetention.governance(kept),
  });
  const nobody = (sid: string, action: string, conditions = {}) =>
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [action],
        resources: [bucket.arnForObjects('*')],
        conditions,
      }),
    );
  // The lock keeps versions; without these a new one, or a mark of deletion, could still be put in front of them.
  nobody('NothingIsWrittenOver', 's3:PutObject', { Null: { 's3:if-none-match': 'true' } });
  nobody('NothingIsHidden', 's3:DeleteObject');
  return bucket;
};
