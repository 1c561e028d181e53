import { describe, expect, test } from '@jest/globals';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { statementsOf } from '#infra/grants/grants.ts';
import { reachOfNames } from '#infra/local/access/open-access.ts';
import {
  allowed,
  everyStatement,
  functionOf,
  needing,
  roleOf,
  roles,
  statementsIn,
  templates,
} from './roles.ts';
import { textOf } from './synthesize.ts';

/** What AWS uses in a function's name: nothing calls it here, so no proof sees it used. Reviewed by hand. */
const platform: ReadonlyMap<string, readonly string[]> = new Map([
  ['WriteLog', ['logs:CreateLogStream', 'logs:PutLogEvents']],
  ['WriteTraces', ['xray:PutTelemetryRecords', 'xray:PutTraceSegments']],
  ['LeaveDeadLetters', ['sqs:SendMessage']],
  [
    'ReadStream',
    ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
  ],
]);

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

  test('a role holds what its needs grant, and beyond them what AWS itself does in its name', () => {
    for (const name of functionNames) {
      const { needs }: FunctionEntry = catalog[name];
      const byNeed = statementsOf(needs, reachOfNames);
      const sids = new Set(byNeed.map(({ sid }) => sid));
      const beyond = roleOf(name).filter(({ Sid = '' }) => !sids.has(Sid));
      for (const { Sid = '', Action } of beyond)
        expect([name, Sid, Action]).toEqual([name, Sid, platform.get(Sid)]);
      expect(roleOf(name).length - beyond.length).toBe(byNeed.length);
    }
  });

  test('records are read and written item by item: no scan, no table management', () => {
    const onTable = /GetAttRecords\w+?Arn/;
    const ofStream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
    const found = functionNames.flatMap(name => allowed(roleOf(name), onTable));
    expect([...new Set(found)].filter(action => action.startsWith('dynamodb:')).sort()).toEqual(
      [
        ...['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
        ...ofStream,
      ]
        .map(action => `dynamodb:${action}`)
        .sort(),
    );
  });

  test('functions reach files, mail, schedules and the workflow only where the catalog says so', () => {
    const services = {
      s3: /^(incoming|previews|decisions|outputs|verdicts|files)-|^checkpoints$/,
      ses: /^outside$/,
      sns: /^outside$/,
      scheduler: /^outside$/,
      states: /^outside$/,
    } as const;
    for (const [service, needs] of Object.entries(services))
      for (const name of functionNames) {
        const uses = roleOf(name).some(
          ({ Effect, Action }) =>
            Effect === 'Allow' && Action.some(action => action.startsWith(`${service}:`)),
        );
        const { needs: own }: FunctionEntry = catalog[name];
        expect([service, name, uses]).toEqual([service, name, own.some(need => needs.test(need))]);
      }
  });

  test('files are reached by prefix; no function hides one or changes the bucket', () => {
    const granted = functionNames.flatMap(name => roleOf(name)).filter(({ Effect }) => Effect === 'Allow');
    const actions = granted.flatMap(({ Action }) => Action);
    expect([...new Set(actions.filter(action => action.startsWith('s3:')))].sort()).toEqual([
      's3:AbortMultipartUpload',
      's3:DeleteObjectVersion',
      's3:GetObject',
      's3:GetObjectVersion',
      's3:GetObjectVersionTagging',
      's3:ListBucket',
      's3:ListBucketVersions',
      's3:ListMultipartUploadParts',
      's3:PutObject',
    ]);
    const objects = granted.filter(({ Action }) =>
      Action.some(action => /^s3:.*(Object|Parts|Upload)/.test(action)),
    );
    for (const { Resource } of objects)
      expect(textOf(Resource)).toMatch(/\/(incoming|decisions|outputs|previews|checkpoints)\/\*/);
  });

  test('one function removes files: what was uploaded and its previews, never a decision', () => {
    const removing = functionNames.filter(name =>
      allowed(roleOf(name), /./).some(action => action.startsWith('s3:Delete')),
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
      statementsIn(role?.Properties.Policies ?? [])
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
    const reaching = functionNames.filter(name => allowed(roleOf(name), /GetAttCheckpoints/).length > 0);
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
    expect(uses.length).toBeGreaterThan(needing('records-put').length);
    for (const { Condition } of uses)
      expect(textOf(Condition)).toMatch(/kms:ViaService":"(dynamodb|s3)\.ap-southeast-1\.amazonaws\.com/);
  });
});
