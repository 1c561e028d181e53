import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { type StageName, stageNames } from '#infra/stages.ts';
import { tableShapes, ttlAttribute } from '#shared/adapters/dynamodb/tables.ts';
import { type Resource, resourcesOf, stageWith, synthesize, textOf } from './synthesize.ts';

const byStage = {
  test: synthesize(stageWith('test')),
  production: synthesize(stageWith('production')),
} as const satisfies Record<StageName, Readonly<Record<string, readonly Resource[]>>>;

/** Names that AWS wants given, all of them unique by construction or of no resource that could collide. */
const namedByNature = ['AWS::Cognito::UserPoolDomain', 'AWS::SES::EmailIdentity'];
const nameProperties = [
  'BucketName',
  'TableName',
  'FunctionName',
  'RoleName',
  'QueueName',
  'TopicName',
  'LogGroupName',
  'StateMachineName',
  'UserPoolName',
  'DashboardName',
];

describe.each(stageNames)('what %s protects', name => {
  const templates = byStage[name];
  const statementsOf = (type: string, target: string) =>
    resourcesOf(
      templates,
      type,
      z.looseObject({ PolicyDocument: z.object({ Statement: z.array(z.looseObject({})) }) }),
    )
      .filter(({ Properties }) => textOf(Properties).includes(`"${target}"`))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);

  test('both tables: keys and lists of the store, recovery to any second, own key, kept', () => {
    const tables = resourcesOf(
      templates,
      'AWS::DynamoDB::GlobalTable',
      z.looseObject({
        KeySchema: z.array(z.object({ AttributeName: z.string() })),
        GlobalSecondaryIndexes: z.array(z.looseObject({ IndexName: z.string() })).default([]),
        Replicas: z.array(z.looseObject({})).length(1),
      }),
    );
    expect(tables).toHaveLength(2);
    for (const [start, shape] of [
      ['Records', tableShapes.records],
      ['AuditTrail', tableShapes.audit],
    ] as const) {
      const table = tables.find(({ id }) => id.startsWith(start));
      expect(table?.DeletionPolicy).toBe('Retain');
      expect(table?.Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [
          {
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            DeletionProtectionEnabled: name === 'production',
            SSESpecification: { KMSMasterKeyId: expect.anything() },
          },
        ],
      });
      expect(table?.Properties.KeySchema.map(({ AttributeName }) => AttributeName)).toEqual([
        shape.partitionKey,
        shape.sortKey,
      ]);
      expect(table?.Properties.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName)).toEqual(
        shape.indexes.map(index => index.name),
      );
      expect(table?.Properties.StreamSpecification).toEqual(
        shape.stream ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : undefined,
      );
      expect(table?.Properties.TimeToLiveSpecification).toEqual(
        shape.ttl ? { AttributeName: ttlAttribute, Enabled: true } : undefined,
      );
    }
  });

  test('every bucket: private, over TLS, encrypted, versioned, logged, kept; no version of what people brought is ever expired', () => {
    const buckets = resourcesOf(
      templates,
      'AWS::S3::Bucket',
      z.looseObject({
        LifecycleConfiguration: z.object({ Rules: z.array(z.looseObject({ Id: z.string() })) }),
      }),
    );
    expect(buckets.map(({ id }) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual([
      'AccessLogs',
      'Checkpoints',
      'Decisions',
      'Files',
      'Site',
    ]);
    for (const { id, DeletionPolicy, Properties } of buckets) {
      expect(DeletionPolicy).toBe('Retain');
      expect(Properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: expect.anything(),
      });
      const rules = Properties.LifecycleConfiguration.Rules;
      expect(rules).toContainEqual(
        expect.objectContaining({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }),
      );
      if (!id.startsWith('AccessLogs')) {
        expect(Properties.LoggingConfiguration).toBeDefined();
        // What was made from the record can be made again; nothing else is ever dropped.
        const dropping = rules.filter(rule => /Expiration/.test(textOf(rule)));
        expect(dropping.map(rule => textOf(rule))).toEqual(
          id.startsWith('Files') ? [expect.stringContaining('"Prefix":"outputs/"')] : [],
        );
      }
      expect(textOf(statementsOf('AWS::S3::BucketPolicy', id))).toMatch(/"aws:SecureTransport":"false"/);
    }
  });

  test('attachments: own key, only the site may ask from a browser, harmful files are closed', () => {
    const [files] = resourcesOf(templates, 'AWS::S3::Bucket', z.looseObject({})).filter(({ id }) =>
      id.startsWith('Files'),
    );
    expect(textOf(files?.Properties.BucketEncryption)).toMatch(/aws:kms/);
    const origins = z
      .object({ CorsRules: z.array(z.looseObject({ AllowedOrigins: z.array(z.string()) })) })
      .parse(files?.Properties.CorsConfiguration)
      .CorsRules.flatMap(({ AllowedOrigins }) => AllowedOrigins);
    expect(origins).toEqual([
      name === 'production' ? 'https://binhchon.tieubieu.example' : 'http://localhost:8080',
    ]);
    const closed = statementsOf('AWS::S3::BucketPolicy', files?.id ?? '').find(
      ({ Sid }) => Sid === 'NobodyElseReadsHarmfulFiles',
    );
    expect(closed).toMatchObject({
      Effect: 'Deny',
      Condition: {
        StringEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'THREATS_FOUND' },
        StringNotEquals: { 'aws:PrincipalTag/function': 'attachment-arrived' },
      },
    });
    const [plan] = resourcesOf(templates, 'AWS::GuardDuty::MalwareProtectionPlan', z.looseObject({}));
    expect(plan?.Properties).toMatchObject({
      Actions: { Tagging: { Status: 'ENABLED' } },
      ProtectedResource: { S3Bucket: { BucketName: { Ref: files?.id }, ObjectPrefixes: ['incoming/'] } },
    });
  });

  test('decisions cannot be changed or removed for their time', () => {
    const [decisions] = resourcesOf(templates, 'AWS::S3::Bucket', z.looseObject({})).filter(({ id }) =>
      id.startsWith('Decisions'),
    );
    expect(decisions?.Properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: name === 'production' ? 3650 : 1 } },
      },
    });
  });

  test('checkpoints are written once: nobody removes, hides or replaces one before its time', () => {
    const [checkpoints] = resourcesOf(templates, 'AWS::S3::Bucket', z.looseObject({})).filter(({ id }) =>
      id.startsWith('Checkpoints'),
    );
    const production = name === 'production';
    expect(checkpoints?.Properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: {
          DefaultRetention: {
            Mode: production ? 'COMPLIANCE' : 'GOVERNANCE',
            Days: production ? 3650 : 1,
          },
        },
      },
    });
    const refused = statementsOf('AWS::S3::BucketPolicy', checkpoints?.id ?? '');
    expect(refused).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Action: 's3:PutObject',
        Condition: { Null: { 's3:if-none-match': 'true' } },
      }),
    );
    const hiding = refused.find(({ Action }) => Action === 's3:DeleteObject');
    expect(hiding).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' } });
    expect(hiding?.Condition).toBeUndefined();
  });

  test('keys that encrypt turn; those that sign and derive cannot, and outlive their stack', () => {
    const keys = resourcesOf(templates, 'AWS::KMS::Key', z.looseObject({}));
    const signing = keys.filter(({ Properties }) => Properties.KeyUsage === 'SIGN_VERIFY');
    expect(signing.map(({ Properties }) => Properties.KeySpec)).toEqual(['ECC_NIST_P256']);
    const deriving = keys.filter(({ Properties }) => Properties.KeyUsage === 'GENERATE_VERIFY_MAC');
    expect(deriving.map(({ Properties }) => Properties.KeySpec)).toEqual(['HMAC_256']);
    for (const { Properties } of keys.filter(key => !signing.includes(key) && !deriving.includes(key)))
      expect(Properties.EnableKeyRotation).toBe(true);
  });

  test('queues and alarms speak TLS only and are encrypted', () => {
    const queues = resourcesOf(templates, 'AWS::SQS::Queue', z.looseObject({}));
    expect(queues).toHaveLength(7);
    for (const { id, Properties } of queues) {
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 86_400 });
      expect(textOf(statementsOf('AWS::SQS::QueuePolicy', id))).toMatch(/"aws:SecureTransport":"false"/);
    }
    const [topic] = resourcesOf(templates, 'AWS::SNS::Topic', z.looseObject({}));
    expect(topic?.Properties.KmsMasterKeyId).toBeDefined();
  });

  test('people: a strong password, a second factor, code flow without a secret, no groups', () => {
    const [pool] = resourcesOf(templates, 'AWS::Cognito::UserPool', z.looseObject({}));
    expect(pool?.Properties).toMatchObject({
      MfaConfiguration: name === 'production' ? 'ON' : 'OPTIONAL',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: name === 'production' ? 'ACTIVE' : 'INACTIVE',
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
    });
    const [client] = resourcesOf(templates, 'AWS::Cognito::UserPoolClient', z.looseObject({}));
    expect(client?.Properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      PreventUserExistenceErrors: 'ENABLED',
    });
    expect(resourcesOf(templates, 'AWS::Cognito::UserPoolGroup', z.unknown())).toEqual([]);
  });

  test('nothing has a fixed name, and CDK brings no helper function of its own', () => {
    const named = Object.values(templates)
      .flat()
      .filter(
        ({ Type, Properties }) =>
          !namedByNature.includes(Type) && nameProperties.some(key => key in Properties),
      )
      // These name what they belong to, or are lists of dimensions.
      .filter(({ Properties }) => !nameProperties.some(key => typeof Properties[key] === 'object'));
    expect(named).toEqual([]);
    expect(
      Object.values(templates)
        .flat()
        .filter(({ Type }) => Type.startsWith('Custom::')),
    ).toEqual([]);
  });
});
