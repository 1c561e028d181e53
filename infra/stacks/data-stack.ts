import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { HttpMethods, type IBucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { tableShapes, ttlAttribute } from '#shared/adapters/dynamodb/tables.ts';
import { keptDays } from '#shared/domain/output/progress-of-output.ts';
import { checkpointsBucket } from '../constructs/checkpoints-bucket.ts';
import { malwareProtection, sendEventsToBus } from '../constructs/malware-protection.ts';
import { accessLogsBucket, protectedBucket } from '../constructs/protected-bucket.ts';
import { type StageSettings, siteOriginOf } from '../stages.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** What must outlive everything else: records, audit trail, attachments, decisions, and the logs of access to them. */
export class DataStack extends Stack {
  readonly recordsKey: Key;
  readonly filesKey: Key;
  readonly signingKeyArns: readonly [string, ...string[]];
  readonly webhookKey: Key;
  readonly records: TableV2;
  readonly audit: TableV2;
  readonly files: IBucket;
  readonly checkpoints: IBucket;
  readonly accessLogs: IBucket;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: StageSettings }) {
    super(scope, id, props);
    const { stage } = props;
    const key = (name: string, description: string) =>
      new Key(this, name, { description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
    this.recordsKey = key('RecordsKey', 'Records and audit trail');
    // A new key would change every secret: KMS renews none of this kind, and this one is kept.
    this.webhookKey = new Key(this, 'WebhookKey', {
      description: 'Secrets of webhooks are derived by it',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.filesKey = key('FilesKey', 'Attachments and decisions');
    // A key that signs cannot rotate by itself: a new one goes in front, and the old ones stay, for they are published.
    const statementKey = (name: string) =>
      new Key(this, name, {
        description: 'Statements about certificates, checkpoints of the audit trail',
        keySpec: KeySpec.ECC_NIST_P256,
        keyUsage: KeyUsage.SIGN_VERIFY,
        removalPolicy: RemovalPolicy.RETAIN,
      }).keyArn;
    this.signingKeyArns = [statementKey('StatementKey')];
    this.records = this.table('Records', 'records', stage);
    this.audit = this.table('AuditTrail', 'audit', stage);

    this.accessLogs = accessLogsBucket(this, stage.logRetentionDays);
    this.files = protectedBucket(this, 'Files', {
      accessLogs: this.accessLogs,
      key: this.filesKey,
      // The record says until when they are kept; the bucket waits a little longer.
      dropped: [{ prefix: 'outputs', days: keptDays + 5 }],
      cors: [
        {
          allowedOrigins: [siteOriginOf(stage)],
          allowedMethods: [HttpMethods.POST, HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: ['content-type', 'content-md5', 'x-amz-*'],
          exposedHeaders: ['ETag'],
          maxAge: 3600,
        },
      ],
    });
    sendEventsToBus(this.files);
    if (stage.scanner === 'guardduty')
      malwareProtection(this, this.files, {
        ...this.filesReach(),
        region: this.region,
        account: this.account,
      });

    const decisions = protectedBucket(this, 'Decisions', {
      accessLogs: this.accessLogs,
      key: this.filesKey,
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(stage.decisionRetentionDays)),
    });
    this.checkpoints = checkpointsBucket(this, this.accessLogs, stage);
    new CfnOutput(this, 'FilesBucket', { value: this.files.bucketName });
    new CfnOutput(this, 'DecisionsBucket', { value: decisions.bucketName });
    new CfnOutput(this, 'CheckpointsBucket', { value: this.checkpoints.bucketName });
    new CfnOutput(this, 'RecordsTable', { value: this.records.tableName });
    new CfnOutput(this, 'AuditTable', { value: this.audit.tableName });
  }

  /** The attachments, as functions reach them. */
  filesReach() {
    return {
      arn: this.files.bucketArn,
      name: this.files.bucketName,
      keyArn: this.filesKey.keyArn,
      url: `https://${this.files.bucketRegionalDomainName}`,
    };
  }

  /** Of the records' changes, in order: what effects are delivered from. */
  recordsStreamArn(): string {
    const { tableStreamArn } = this.records;
    if (tableStreamArn === undefined) throw new Error('the records have no stream');
    return tableStreamArn;
  }

  private table(id: string, shape: keyof typeof tableShapes, stage: StageSettings): TableV2 {
    const { partitionKey, sortKey, indexes, stream, ttl } = tableShapes[shape];
    return new TableV2(this, id, {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      globalSecondaryIndexes: indexes.map(index => ({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        projectionType: ProjectionType[index.projection],
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(this.recordsKey),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: stage.name === 'production',
      removalPolicy: RemovalPolicy.RETAIN,
      ...(stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
      ...(ttl ? { timeToLiveAttribute: ttlAttribute } : {}),
    });
  }
}
