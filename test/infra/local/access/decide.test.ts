import { describe, expect, test } from '@jest/globals';
import type { Statement } from '#infra/grants/statement.ts';
import { decide } from '#infra/local/access/decide.ts';

const statement = (sid: string, more: Partial<Statement> = {}): Statement => ({
  sid,
  effect: 'Allow',
  actions: ['s3:GetObject'],
  resources: ['arn:aws:s3:::tep/incoming/*'],
  equals: {},
  keysLike: [],
  ...more,
});
const ask = { action: 's3:GetObject', resource: 'arn:aws:s3:::tep/incoming/a/b.pdf' };

describe('a call', () => {
  test('is refused where no statement speaks of it', () => {
    expect(decide([], ask)).toBeUndefined();
    expect(decide([statement('Read')], { ...ask, action: 's3:PutObject' })).toBeUndefined();
    expect(decide([statement('Read')], { ...ask, resource: 'arn:aws:s3:::tep/decisions/a' })).toBeUndefined();
  });

  test('is allowed by the statement that names its action and covers its resource', () => {
    expect(decide([statement('Other', { resources: ['x'] }), statement('Read')], ask)?.sid).toBe('Read');
  });

  test('is refused by one denial, whatever allows it', () => {
    const denied = statement('Never', { effect: 'Deny', resources: ['arn:aws:s3:::tep/*'] });
    expect(decide([statement('Read'), denied], ask)).toBeUndefined();
  });

  test('is held to the conditions of the statement', () => {
    const conditional = statement('Read', { equals: { 'kms:ViaService': 's3.mau.amazonaws.com' } });
    expect(decide([conditional], ask)).toBeUndefined();
    const via = { 'kms:ViaService': 's3.mau.amazonaws.com' };
    expect(decide([conditional], { ...ask, context: via })?.sid).toBe('Read');
    expect(
      decide([conditional], { ...ask, context: { 'kms:ViaService': 'dynamodb.mau.amazonaws.com' } }),
    ).toBeUndefined();
  });

  test('is held to the keys of the items it is about, all of them, and says them', () => {
    const use = { action: 'dynamodb:UpdateItem', resource: 'arn:aws:dynamodb:mau:0:table/t' };
    const counting = statement('Count', {
      ...{ actions: [use.action], resources: [use.resource], keysLike: ['use#*'] },
    });
    expect(decide([counting], { ...use, keys: ['use#codes#1'] })?.sid).toBe('Count');
    expect(decide([counting], { ...use, keys: ['use#codes#1', 'round#1'] })).toBeUndefined();
    expect(decide([counting], use)).toBeUndefined();
  });

  test('meets no other sign in a resource than the star: a point is a point', () => {
    const dotted = statement('Read', { resources: ['arn:aws:s3:::t.p/*'] });
    expect(decide([dotted], { ...ask, resource: 'arn:aws:s3:::tep/a' })).toBeUndefined();
    expect(decide([dotted], { ...ask, resource: 'arn:aws:s3:::t.p/a' })?.sid).toBe('Read');
  });
});
