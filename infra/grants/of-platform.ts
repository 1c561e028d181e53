import { allow, under, useKey } from './allow.ts';
import type { Reach } from './reach.ts';
import type { Statement } from './statement.ts';

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
      { equals: { 'events:ManagedBy': 'malware-protection-plan.guardduty.amazonaws.com' } },
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
