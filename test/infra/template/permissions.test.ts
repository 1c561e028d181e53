import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { resourcesOf, stageWith, synthesize, textOf } from './synthesize.ts';

const templates = synthesize(stageWith('production'));
const list = z.union([z.string().transform(one => [one]), z.array(z.string())]);
const statementSchema = z.object({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: list,
  Resource: z.unknown(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
type Statement = z.infer<typeof statementSchema>;
const policy = z.object({ PolicyDocument: z.object({ Statement: z.array(statementSchema) }) });

const roles = resourcesOf(
  templates,
  'AWS::IAM::Role',
  z.object({
    Policies: z.array(policy).default([]),
    ManagedPolicyArns: z.array(z.unknown()).default([]),
    AssumeRolePolicyDocument: z.unknown(),
    Tags: z.array(z.object({ Key: z.string(), Value: z.string() })).default([]),
  }),
);
const separate = resourcesOf(templates, 'AWS::IAM::Policy', policy);
const statementsOf = (policies: readonly z.infer<typeof policy>[]): readonly Statement[] =>
  policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
const everyStatement = [
  ...roles.flatMap(({ Properties }) => statementsOf(Properties.Policies)),
  ...separate.flatMap(({ Properties }) => statementsOf([Properties])),
];
const functionOf = ({ Properties }: (typeof roles)[number]): string | undefined =>
  Properties.Tags.find(({ Key }) => Key === 'function')?.Value;
const roleOf = (name: string) => {
  const found = roles.filter(role => functionOf(role) === name);
  expect(found).toHaveLength(1);
  return statementsOf(found.flatMap(({ Properties }) => Properties.Policies));
};
const needing = (need: FunctionEntry['needs'][number]): readonly string[] =>
  functionNames.filter(name => (catalog[name] satisfies FunctionEntry).needs.some(found => found === need));
const allowed = (statements: readonly Statement[], about: RegExp): readonly string[] =>
  statements
    .filter(({ Effect, Resource }) => Effect === 'Allow' && about.test(textOf(Resource)))
    .flatMap(({ Action }) => Action)
    .sort();

/** Actions whose services know no resources; nothing else may say `*`. */
const withoutResource = [
  'logs:CreateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:DescribeLogGroups',
  'logs:DescribeResourcePolicies',
  'logs:GetLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:UpdateLogDelivery',
  'sns:Publish',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
];

describe('permissions', () => {
  test('every function has a role of its own, and no role has a managed policy', () => {
    expect(roles.flatMap(role => functionOf(role) ?? []).sort()).toEqual([...functionNames].sort());
    expect(roles.flatMap(({ Properties }) => Properties.ManagedPolicyArns)).toEqual([]);
  });

  test('no action is a wildcard', () => {
    expect(everyStatement.length).toBeGreaterThan(50);
    expect(everyStatement.flatMap(({ Action }) => Action).filter(action => action.includes('*'))).toEqual([]);
  });

  test('only actions that know no resource are allowed on all', () => {
    const everywhere = everyStatement.filter(
      ({ Effect, Resource }) => Effect === 'Allow' && Resource === '*',
    );
    expect([...new Set(everywhere.flatMap(({ Action }) => Action))].sort()).toEqual(withoutResource);
  });

  test('no function writes to the audit trail but by appending, and each that appends is refused the rest', () => {
    for (const name of needing('records')) {
      const statements = roleOf(name);
      expect(allowed(statements, /AuditTrail/)).toEqual(['dynamodb:PutItem', 'dynamodb:Query']);
      const refused = statements
        .filter(({ Effect, Resource }) => Effect === 'Deny' && /AuditTrail/.test(textOf(Resource)))
        .flatMap(({ Action }) => Action);
      expect(refused).toEqual(expect.arrayContaining(['dynamodb:UpdateItem', 'dynamodb:DeleteItem']));
    }
    const others = functionNames.filter(name => !needing('records').includes(name));
    for (const name of others)
      expect([name, allowed(roleOf(name), /AuditTrail/)]).toEqual([
        name,
        needing('checkpoints').includes(name) ? ['dynamodb:Query', 'dynamodb:Scan'] : [],
      ]);
  });

  test('records are read and written item by item: no scan, no table management', () => {
    const reads = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
    const writes = [
      'dynamodb:ConditionCheckItem',
      'dynamodb:DeleteItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
    ];
    const onTable = /GetAttRecords\w+?Arn/;
    const ofStream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
      name => `dynamodb:${name}`,
    );
    for (const name of functionNames) {
      const found = allowed(roleOf(name), onTable).filter(
        action => action.startsWith('dynamodb:') && !ofStream.includes(action),
      );
      expect([name, found]).toEqual([
        name,
        [
          ...(needing('records').includes(name) ? [...reads, ...writes] : []),
          ...(needing('records-read').includes(name) ? reads : []),
        ].sort(),
      ]);
    }
  });

  test('functions reach files, mail, schedules and the workflow only where the catalog says so', () => {
    const services = {
      s3: ['checkpoints', 'files', 'files-examine', 'files-remove', 'outputs', 'outputs-make'],
      ses: ['outside'],
      sns: ['outside'],
      scheduler: ['outside'],
      states: ['outside'],
    } as const;
    for (const [service, needs] of Object.entries(services))
      for (const name of functionNames) {
        const uses = roleOf(name).some(({ Action }) =>
          Action.some(action => action.startsWith(`${service}:`)),
        );
        expect([service, name, uses]).toEqual([
          service,
          name,
          needs.some(need => needing(need).includes(name)),
        ]);
      }
  });

  test('files are reached by prefix; no function hides one or changes the bucket', () => {
    const actions = functionNames.flatMap(name => roleOf(name)).flatMap(({ Action }) => Action);
    expect([...new Set(actions.filter(action => action.startsWith('s3:')))].sort()).toEqual([
      's3:AbortMultipartUpload',
      's3:DeleteObjectVersion',
      's3:GetObject',
      's3:GetObjectTagging',
      's3:GetObjectVersion',
      's3:GetObjectVersionTagging',
      's3:ListBucket',
      's3:ListBucketVersions',
      's3:ListMultipartUploadParts',
      's3:PutObject',
    ]);
    const objects = functionNames
      .flatMap(name => roleOf(name))
      .filter(({ Action }) => Action.some(action => /^s3:.*(Object|Parts|Upload)/.test(action)));
    for (const { Resource } of objects)
      expect(textOf(Resource)).toMatch(/\/(incoming|decisions|outputs|previews|checkpoints)\/\*/);
  });

  test('one function removes files: what was uploaded and its previews, never a decision', () => {
    const removing = functionNames.filter(name =>
      roleOf(name).some(({ Action }) => Action.some(action => action.startsWith('s3:Delete'))),
    );
    expect(removing).toEqual(needing('files-remove'));
    expect(removing).toEqual(['deliver-effects']);
    const [statement, ...others] = roleOf('deliver-effects').filter(({ Sid }) => Sid === 'RemoveUploads');
    expect(others).toEqual([]);
    expect(statement?.Action).toEqual(['s3:DeleteObjectVersion']);
    expect(textOf(statement?.Resource)).toMatch(/incoming.*previews/);
    expect(textOf(statement?.Resource)).not.toMatch(/decisions|outputs/);
  });

  test('effects are delivered with the exact calls of the adapters, and one role is lent to one service', () => {
    for (const name of needing('outside')) {
      const statements = roleOf(name);
      const outside = statements
        .flatMap(({ Action }) => Action)
        .filter(action => /^(ses|scheduler|states|iam):/.test(action));
      expect(outside.sort()).toEqual([
        'iam:PassRole',
        'scheduler:CreateSchedule',
        'scheduler:DeleteSchedule',
        'scheduler:UpdateSchedule',
        'ses:SendEmail',
        'states:SendTaskSuccess',
        'states:StartExecution',
        'states:StopExecution',
      ]);
    }
    const lending = everyStatement.filter(({ Action }) => Action.includes('iam:PassRole'));
    expect(lending).toHaveLength(1);
    expect(lending[0]?.Condition).toEqual({
      StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    });
    expect(textOf(lending[0]?.Resource)).toMatch(/OpeningsRole/);
  });

  test('the role of the schedules starts the workflow and leaves dead letters, nothing more', () => {
    const [role, ...others] = roles.filter(({ id }) => id.startsWith('OpeningsRole'));
    expect(others).toEqual([]);
    expect(
      statementsOf(role?.Properties.Policies ?? [])
        .flatMap(({ Action }) => Action)
        .sort(),
    ).toEqual(['sqs:SendMessage', 'states:StartExecution']);
    expect(textOf(role?.Properties.AssumeRolePolicyDocument)).toMatch(
      /scheduler\.amazonaws\.com.*aws:SourceAccount|aws:SourceAccount.*scheduler\.amazonaws\.com/,
    );
  });

  test('secrets of webhooks are derived by the one key for it, where the catalog says so', () => {
    for (const name of functionNames) {
      const derives = roleOf(name).filter(({ Action }) => Action.includes('kms:GenerateMac'));
      expect([name, derives.length]).toEqual([name, needing('webhooks').includes(name) ? 1 : 0]);
      for (const { Action, Resource } of derives)
        expect([Action, textOf(Resource)]).toEqual([
          ['kms:GenerateMac'],
          expect.stringMatching(/WebhookKey/),
        ]);
    }
  });

  test('no function on AWS may call its own loopback', () => {
    expect(textOf(templates)).not.toContain('TB_WEBHOOK_LOOPBACK');
  });

  test('checkpoints are kept by one function, which can neither take one away nor alter what it signs', () => {
    expect(needing('checkpoints')).toEqual(['checkpoint']);
    const reaching = functionNames.filter(name => /GetAttCheckpoints/.test(textOf(roleOf(name))));
    expect(reaching).toEqual(['checkpoint']);
    expect(allowed(roleOf('checkpoint'), /GetAttCheckpoints/)).toEqual([
      's3:GetObject',
      's3:ListBucket',
      's3:PutObject',
    ]);
  });

  test('two functions sign, statements and checkpoints, with the one key for them', () => {
    const signing = functionNames.filter(name =>
      roleOf(name).some(({ Action }) => Action.some(action => /^kms:(Sign|GetPublicKey)$/.test(action))),
    );
    expect(signing).toEqual(needing('signing'));
    expect(signing).toEqual(['public', 'checkpoint']);
    for (const name of signing)
      expect(allowed(roleOf(name), /StatementKey/)).toEqual(['kms:GetPublicKey', 'kms:Sign']);
  });

  test('keys that encrypt are used through their services only', () => {
    const uses = functionNames
      .flatMap(name => roleOf(name))
      .filter(({ Action }) => Action.some(action => action.startsWith('kms:')))
      .filter(({ Sid }) => Sid !== 'SignStatements' && Sid !== 'ShowStatementKeys')
      .filter(({ Action }) => !Action.includes('kms:GenerateMac'));
    expect(uses.length).toBeGreaterThan(needing('records').length);
    for (const { Condition } of uses)
      expect(textOf(Condition)).toMatch(/kms:ViaService":"(dynamodb|s3)\.ap-southeast-1\.amazonaws\.com/);
  });
});
