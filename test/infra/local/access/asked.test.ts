import { describe, expect, test } from '@jest/globals';
import type { Ask } from '#infra/local/access/ask.ts';
import { askedOfDynamoDb } from '#infra/local/access/asked/dynamodb.ts';
import { askedOfS3 } from '#infra/local/access/asked/s3.ts';
import { askedOfScheduler } from '#infra/local/access/asked/scheduler.ts';

const short = (asks: readonly Ask[]): readonly string[] =>
  asks.map(({ action, resource }) => `${action} ${resource.split(':').at(-1)}`);
const keyArn = 'arn:aws:kms:mau:0:key/khoa';
const ofStore = (operation: string, body: unknown) => short(askedOfDynamoDb(operation, body, keyArn));
const ofFiles = (operation: string, versioned = false) =>
  short(askedOfS3({ operation, bucket: 'tep', key: 'incoming/a', versioned }, keyArn));

describe('what a call asks for', () => {
  test('of a transaction: the action of each item, on its own table', () => {
    const TransactItems = [
      { Put: { TableName: 'records' } },
      { ConditionCheck: { TableName: 'records' } },
      { Put: { TableName: 'audit' } },
    ];
    expect(ofStore('TransactWriteItems', { TransactItems }).slice(0, 3)).toEqual([
      'dynamodb:PutItem table/records',
      'dynamodb:ConditionCheckItem table/records',
      'dynamodb:PutItem table/audit',
    ]);
  });

  test('of an item: its partition key, by which policies tell items apart', () => {
    const [asked] = askedOfDynamoDb(
      'UpdateItem',
      { TableName: 'records', Key: { pk: { S: 'use#codes#1' }, sk: { S: 'use' } } },
      keyArn,
    );
    expect(asked?.keys).toEqual(['use#codes#1']);
  });

  test('of an index: the index, not its table', () => {
    expect(ofStore('Query', { TableName: 'records', IndexName: 'one' })[0]).toBe(
      'dynamodb:Query table/records/index/one',
    );
  });

  test('of a table under a key: the use of the key, for writing only where it writes', () => {
    expect(ofStore('GetItem', { TableName: 'records' })).toEqual([
      'dynamodb:GetItem table/records',
      'kms:Decrypt key/khoa',
      'kms:DescribeKey key/khoa',
    ]);
    expect(ofStore('PutItem', { TableName: 'records' })).toContain('kms:GenerateDataKey key/khoa');
  });

  test('of a file: another action where a version is named', () => {
    expect(ofFiles('GetObject')[0]).toBe('s3:GetObject tep/incoming/a');
    expect(ofFiles('GetObject', true)[0]).toBe('s3:GetObjectVersion tep/incoming/a');
    expect(ofFiles('DeleteObject', true)).toEqual(['s3:DeleteObjectVersion tep/incoming/a']);
  });

  test('of looking for a file: the key that its checksum is read by', () => {
    expect(ofFiles('HeadObject')).toEqual(['s3:GetObject tep/incoming/a', 'kms:Decrypt key/khoa']);
  });

  test('of an operation nobody thought of: its own name, which no statement grants', () => {
    expect(ofFiles('PutBucketPolicy')).toEqual(['s3:PutBucketPolicy tep/incoming/a']);
  });

  test('of a schedule: the role that is lent to it', () => {
    const body = { GroupName: 'vong', Target: { RoleArn: 'arn:aws:iam::0:role/mo' } };
    expect(short(askedOfScheduler('POST', { group: 'default', name: 'r1' }, body))).toEqual([
      'scheduler:CreateSchedule schedule/vong/r1',
      'iam:PassRole role/mo',
    ]);
  });
});
