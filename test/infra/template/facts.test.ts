import { describe, expect, test } from '@jest/globals';
import { type Fact, facts, type Templates } from './facts.ts';
import { type Resource, stageWith, synthesize } from './synthesize.ts';

const templates = synthesize(stageWith('production'));
const names = Object.keys(facts) as Fact[];

/** The templates with the resources of a type changed, as text: of the last of them, what matches becomes something else. */
type Plant = readonly [type: string, from: RegExp, to: string];
const planted = ([type, from, to]: Plant): Templates => {
  const fits = (one: Resource) => one.Type === type && from.test(JSON.stringify(one.Properties));
  const last = Object.values(templates).flat().findLast(fits);
  if (last === undefined) throw new Error(`no ${type} has ${from.source}`);
  const Properties = JSON.parse(JSON.stringify(last.Properties).replace(from, to));
  return Object.fromEntries(
    Object.entries(templates).map(([part, resources]) => [
      part,
      resources.map(one => (one === last ? { ...one, Properties } : one)),
    ]),
  );
};

const role = 'AWS::IAM::Role';
const machine = 'AWS::StepFunctions::StateMachine';
const insecure: Plant[2] = '"aws:SecureTransport":"true"';
const [first] = Object.values(templates)
  .flat()
  .filter(({ Type }) => Type === 'AWS::Lambda::Function');

/** For each fact a fault that somebody might make. */
const faults: { readonly [F in Fact]: Plant } = {
  'no action is a wildcard': [role, /"dynamodb:GetItem"/, '"dynamodb:*"'],
  'only logs, traces and text messages are allowed on all resources': [
    role,
    /"logs:PutLogEvents"\],"Effect":"Allow","Resource":\{[^}]*\}/,
    '"logs:PutLogEvents","s3:GetObject"],"Effect":"Allow","Resource":"*"',
  ],
  'each function has a role of its own': [
    'AWS::Lambda::Function',
    /"Role":\{[^}]*\}/,
    `"Role":${JSON.stringify(first?.Properties.Role)}`,
  ],
  'nobody is allowed to alter or remove audit entries': [
    role,
    /"dynamodb:PutItem"(?=,"Effect":"Allow","Resource":\{"Fn::ImportValue":"[^"]*AuditTrail)/,
    '["dynamodb:PutItem","dynamodb:DeleteItem"]',
  ],
  'tables are kept from deletion, recoverable and encrypted by our own key': [
    'AWS::DynamoDB::GlobalTable',
    /"PointInTimeRecoveryEnabled":true/,
    '"PointInTimeRecoveryEnabled":false',
  ],
  'buckets are encrypted and versioned': ['AWS::S3::Bucket', /"BucketEncryption"/, '"Encryption"'],
  'buckets speak TLS only': ['AWS::S3::BucketPolicy', /"aws:SecureTransport":"false"/, insecure],
  'queues speak TLS only': ['AWS::SQS::QueuePolicy', /"aws:SecureTransport":"false"/, insecure],
  'queues are encrypted': ['AWS::SQS::Queue', /"SqsManagedSseEnabled":true/, '"SqsManagedSseEnabled":false'],
  'each queue has an alarm': ['AWS::CloudWatch::Alarm', /GetAtt\w+QueueName\w*/, 'GetAttNothing'],
  'functions that nobody waits for leave dead letters': [
    'AWS::Lambda::Function',
    /"DeadLetterConfig"/,
    '"Forgotten"',
  ],
  'listeners of the stream leave dead letters': [
    'AWS::Lambda::EventSourceMapping',
    /"DestinationConfig"/,
    '"Forgotten"',
  ],
  'logs are kept for a time that is set': ['AWS::Logs::LogGroup', /"RetentionInDays":\d+/, '"Forgotten":1'],
  'the workflow is the constant': [machine, /ScreenBatch/, 'ScreenBatches'],
  'the workflow logs nothing of what its steps carry': [
    machine,
    /"IncludeExecutionData":false/,
    '"IncludeExecutionData":true',
  ],
};

describe('of what is deployed it is true, and would be missed otherwise, that', () => {
  test.each(names)('%s', name => {
    expect(facts[name](templates)).toEqual([]);
    expect(facts[name](planted(faults[name]))).not.toEqual([]);
  });
});
