import type { Need } from '#functions/catalog.ts';
import { indexes } from '#shared/adapters/dynamodb/tables.ts';
import type { OutsideReach, Reach } from './reach.ts';
import type { Statement } from './statement.ts';

/**
 * Every permission of every function, written out: what the adapters call, on what they call it. Constructs of CDK are kept
 * from adding any of their own, since theirs hold wildcards.
 */
const allow = (
  sid: string,
  actions: readonly string[],
  resources: readonly string[],
  equals: Statement['equals'] = {},
): Statement => ({ sid, effect: 'Allow', actions, resources, equals });
const deny = (sid: string, actions: readonly string[], resources: readonly string[]): Statement => ({
  sid,
  effect: 'Deny',
  actions,
  resources,
  equals: {},
});

/** A key is used through its service only, so that no function can decrypt anything by itself. */
const useKey = (
  sid: string,
  service: 'dynamodb' | 's3',
  region: string,
  key: string,
  actions: readonly string[],
) => allow(sid, actions, [key], { 'kms:ViaService': `${service}.${region}.amazonaws.com` });

const withIndexes = (table: string) => [table, ...indexes.map(({ name }) => `${table}/index/${name}`)];

const readRecords = ({ records }: Reach) => [
  allow('ReadRecords', ['dynamodb:BatchGetItem', 'dynamodb:GetItem'], [records.arn]),
  allow('ListRecords', ['dynamodb:Query'], withIndexes(records.arn)),
];

/** `TransactWriteItems` asks for the actions of the items it holds. */
const writeRecords = ({ records, audit, region, recordsKeyArn }: Reach) => [
  allow(
    'WriteRecords',
    ['dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    [records.arn],
  ),
  allow('AppendToAudit', ['dynamodb:PutItem', 'dynamodb:Query'], [audit.arn]),
  // A put over an existing entry is refused by the condition that every writer sends; this refuses the rest for good.
  deny(
    'AuditIsAppendOnly',
    [
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:DeleteTable',
      'dynamodb:PartiQLDelete',
      'dynamodb:PartiQLUpdate',
      'dynamodb:UpdateItem',
    ],
    [audit.arn],
  ),
  useKey('UseRecordsKey', 'dynamodb', region, recordsKeyArn, [
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey',
  ]),
];

const under = (bucketArn: string, prefixes: readonly string[]) =>
  prefixes.map(prefix => `${bucketArn}/${prefix}/*`);

const useFilesKey = ({ region, files }: Reach) =>
  useKey('UseFilesKey', 's3', region, files.keyArn, ['kms:Decrypt', 'kms:GenerateDataKey']);
/** Without it S3 answers 403, not 404, for a file that is not there. */
const seeAbsence = ({ files }: Reach) => allow('SeeAbsence', ['s3:ListBucket'], [files.arn]);

/** By need: what a function of the catalog may do. `outside` and `issuer` are checked where they are wired. */
const statementsByNeed = {
  'records-read': reach => [
    ...readRecords(reach),
    useKey('UseRecordsKey', 'dynamodb', reach.region, reach.recordsKeyArn, [
      'kms:Decrypt',
      'kms:DescribeKey',
    ]),
  ],
  records: reach => [...readRecords(reach), ...writeRecords(reach)],
  files: reach => [
    // A presigned form or address acts with these; parts are put with `s3:PutObject` too.
    allow('TakeUploads', ['s3:PutObject'], under(reach.files.arn, ['decisions', 'incoming'])),
    allow(
      'ManageParts',
      ['s3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
      under(reach.files.arn, ['decisions', 'incoming']),
    ),
    allow(
      'SignDownloads',
      ['s3:GetObject', 's3:GetObjectVersion'],
      under(reach.files.arn, ['decisions', 'incoming', 'previews']),
    ),
    seeAbsence(reach),
    useFilesKey(reach),
  ],
  'files-examine': reach => [
    allow(
      'ReadUploads',
      ['s3:GetObject', 's3:GetObjectTagging', 's3:GetObjectVersion', 's3:GetObjectVersionTagging'],
      under(reach.files.arn, ['incoming']),
    ),
    allow('WritePreviews', ['s3:PutObject'], under(reach.files.arn, ['previews'])),
    seeAbsence(reach),
    useFilesKey(reach),
  ],
  'files-remove': ({ files }) => [
    allow('SeeVersions', ['s3:ListBucketVersions'], [files.arn]),
    // What producers sent and what was made of it; decisions and their like are never removed.
    allow('RemoveUploads', ['s3:DeleteObjectVersion'], under(files.arn, ['incoming', 'previews'])),
  ],
  outputs: reach => [
    allow('SignOutputs', ['s3:GetObject', 's3:GetObjectVersion'], under(reach.files.arn, ['outputs'])),
    useFilesKey(reach),
  ],
  'outputs-make': reach => [
    // Of previews, the pictures of logos that certificates are printed with.
    allow(
      'ReadFiles',
      ['s3:GetObject', 's3:GetObjectVersion'],
      under(reach.files.arn, ['decisions', 'incoming', 'previews']),
    ),
    // Parts are put with `s3:PutObject` too.
    allow('WriteOutputs', ['s3:AbortMultipartUpload', 's3:PutObject'], under(reach.files.arn, ['outputs'])),
    useFilesKey(reach),
  ],
  checkpoints: reach => [
    allow('ReadWholeTrail', ['dynamodb:Query', 'dynamodb:Scan'], [reach.audit.arn]),
    useKey('UseRecordsKey', 'dynamodb', reach.region, reach.recordsKeyArn, [
      'kms:Decrypt',
      'kms:DescribeKey',
    ]),
    allow('FindCheckpoints', ['s3:ListBucket'], [reach.checkpoints.arn]),
    // The bucket's lock keeps what was written, its policy refuses a second writing; neither can be lifted by this role.
    allow('KeepCheckpoints', ['s3:GetObject', 's3:PutObject'], under(reach.checkpoints.arn, ['checkpoints'])),
  ],
  outside: ({ outside }) => (outside === undefined ? [] : outsideStatements(outside)),
  webhooks: ({ webhookKeyArn }) => [allow('DeriveSecrets', ['kms:GenerateMac'], [webhookKeyArn])],
  // Keys of the issuer are public.
  issuer: () => [],
  // Only the present key signs; the others are shown, so that what they signed can be checked.
  signing: ({ signingKeyArns: [present, ...before] }) => [
    allow('SignStatements', ['kms:Sign'], [present]),
    allow('ShowStatementKeys', ['kms:GetPublicKey'], [present, ...before]),
  ],
  site: () => [],
  channels: () => [],
} as const satisfies Record<Need, (reach: Reach) => readonly Statement[]>;

const outsideStatements = (outside: OutsideReach) => [
  allow('SendMail', ['ses:SendEmail'], [outside.mailIdentityArn, outside.mailConfiguration.arn], {
    'ses:FromAddress': outside.mailFrom,
  }),
  // A phone number is no resource: everything that is one, every topic, is taken out again.
  allow('SendTextMessages', ['sns:Publish'], ['*']),
  deny('NoTopics', ['sns:Publish'], ['arn:aws:sns:*:*:*']),
  allow('StartRounds', ['states:StartExecution'], [outside.stateMachineArn]),
  allow('StopRounds', ['states:StopExecution'], [outside.executionsArn]),
  // Task tokens belong to executions of this one state machine.
  allow('CompleteGates', ['states:SendTaskSuccess'], [outside.stateMachineArn]),
  allow(
    'PlanOpenings',
    ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule', 'scheduler:UpdateSchedule'],
    [outside.schedulesArn],
  ),
  allow('LendScheduleRole', ['iam:PassRole'], [outside.scheduleRoleArn], {
    'iam:PassedToService': 'scheduler.amazonaws.com',
  }),
];

/** What the function's entry in the catalog asks for. */
export const statementsOf = (needs: readonly Need[], reach: Reach): readonly Statement[] =>
  needs.flatMap(need => statementsByNeed[need](reach));

/** What every function does: its own log, its traces, its dead letters. */
export const runtimeStatements = (own: {
  readonly logGroupArn: string;
  readonly deadLettersArn: string | undefined;
}): readonly Statement[] => [
  allow('WriteLog', ['logs:CreateLogStream', 'logs:PutLogEvents'], [own.logGroupArn]),
  // X-Ray knows no resources for these two; the only `*` in a function's role.
  allow('WriteTraces', ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], ['*']),
  ...(own.deadLettersArn === undefined
    ? []
    : [allow('LeaveDeadLetters', ['sqs:SendMessage'], [own.deadLettersArn])]),
];

/** Reading the stream of records, for the function that delivers effects. */
export const readStreamStatement = (streamArn: string) =>
  allow(
    'ReadStream',
    ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    [streamArn],
  );

/** Calling one function, for the workflow and the daily schedule. */
export const invokeStatement = (functionArn: string) =>
  allow('InvokeFunction', ['lambda:InvokeFunction'], [functionArn]);

/** Starting one state machine, for the schedules and for the children of its maps. */
export const startStatement = (stateMachineArn: string) =>
  allow('StartExecution', ['states:StartExecution'], [stateMachineArn]);

/** Watching and stopping the children of a distributed map. */
export const watchChildrenStatement = (executionsArn: string) =>
  allow('WatchChildren', ['states:DescribeExecution', 'states:StopExecution'], [executionsArn]);

/** Leaving a call that failed for good in a queue. */
export const deadLetterStatement = (queueArn: string) =>
  allow('LeaveDeadLetters', ['sqs:SendMessage'], [queueArn]);

/** Log delivery and tracing of a state machine: neither knows resources. */
export const workflowRuntimeStatements = (): readonly Statement[] => [
  allow(
    'DeliverLogs',
    [
      'logs:CreateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:DescribeLogGroups',
      'logs:DescribeResourcePolicies',
      'logs:GetLogDelivery',
      'logs:ListLogDeliveries',
      'logs:PutResourcePolicy',
      'logs:UpdateLogDelivery',
    ],
    ['*'],
  ),
  allow(
    'WriteTraces',
    ['xray:GetSamplingRules', 'xray:GetSamplingTargets', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
    ['*'],
  ),
];

/** What GuardDuty needs to examine new files of one bucket and to tag them with its verdict. */
export const scannerStatements = (
  files: Reach['files'],
  region: string,
  account: string,
): readonly Statement[] => {
  const rule = `arn:aws:events:${region}:${account}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*`;
  return [
    allow(
      'ManageOwnRule',
      ['events:DeleteRule', 'events:PutRule', 'events:PutTargets', 'events:RemoveTargets'],
      [rule],
      { 'events:ManagedBy': 'malware-protection-plan.guardduty.amazonaws.com' },
    ),
    allow('SeeOwnRule', ['events:DescribeRule', 'events:ListTargetsByRule'], [rule]),
    allow(
      'TagWithVerdict',
      [
        's3:GetObjectTagging',
        's3:GetObjectVersionTagging',
        's3:PutObjectTagging',
        's3:PutObjectVersionTagging',
      ],
      under(files.arn, ['incoming']),
    ),
    allow('ReadUploads', ['s3:GetObject', 's3:GetObjectVersion'], under(files.arn, ['incoming'])),
    allow('ListenToBucket', ['s3:GetBucketNotification', 's3:PutBucketNotification'], [files.arn]),
    allow('SeeBucket', ['s3:ListBucket'], [files.arn]),
    allow('ProveOwnership', ['s3:PutObject'], [`${files.arn}/malware-protection-resource-validation-object`]),
    useKey('UseFilesKey', 's3', region, files.keyArn, ['kms:Decrypt', 'kms:GenerateDataKey']),
  ];
};
