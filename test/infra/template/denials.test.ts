import { describe, expect, test } from '@jest/globals';
import { functionNames } from '#functions/catalog.ts';
import { allowed, denied, everyStatement, needing, roleOf } from './roles.ts';
import { textOf } from './synthesize.ts';

describe('what is kept', () => {
  test('the audit trail is read and appended to, by need; everyone is refused the rest', () => {
    const actions = {
      'trail-append': ['dynamodb:PutItem'],
      'trail-read': ['dynamodb:Query'],
      'trail-survey': ['dynamodb:Query', 'dynamodb:Scan'],
    } as const;
    for (const name of functionNames) {
      const granted = Object.entries(actions).flatMap(([need, granting]) =>
        needing(need).includes(name) ? granting : [],
      );
      expect([name, allowed(roleOf(name), /AuditTrail/)]).toEqual([name, granted.sort()]);
      expect([name, denied(roleOf(name), /AuditTrail/)]).toEqual([
        name,
        expect.arrayContaining(['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']),
      ]);
    }
  });

  test('no role at all, of a function or another, may remove or alter an entry of the audit trail', () => {
    const everyAction = everyStatement
      .filter(({ Effect, Resource }) => Effect === 'Allow' && /AuditTrail/.test(textOf(Resource)))
      .flatMap(({ Action }) => Action);
    expect([...new Set(everyAction)].sort()).toEqual(['dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:Scan']);
  });

  test('of records, only counted uses are altered in place, and only who gives back what it claimed takes items away', () => {
    for (const name of functionNames) {
      const refused = denied(roleOf(name), /GetAttRecords\w+?Arn/);
      expect([name, refused.includes('dynamodb:DeleteItem')]).toEqual([
        name,
        !needing('records-release').includes(name),
      ]);
      expect([name, refused.includes('dynamodb:UpdateItem')]).toEqual([
        name,
        !needing('uses-count').includes(name),
      ]);
      for (const { Condition } of roleOf(name).filter(({ Action }) => Action.includes('dynamodb:UpdateItem')))
        if (Condition !== undefined)
          expect(Condition).toEqual({
            'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['use#*'] },
            Null: { 'dynamodb:LeadingKeys': 'false' },
          });
    }
    const counting = everyStatement.filter(
      ({ Effect, Action }) => Effect === 'Allow' && Action.includes('dynamodb:UpdateItem'),
    );
    expect(counting).toHaveLength(needing('uses-count').length);
    for (const { Condition } of counting) expect(Condition).toBeDefined();
  });

  test('nobody lifts a lock or hides a file; versions stay but for uploads, by the one function that removes them', () => {
    for (const name of functionNames) {
      const all = roleOf(name).filter(({ Effect, Resource }) => Effect === 'Deny' && Resource === '*');
      expect(all.flatMap(({ Action }) => Action)).toEqual(
        expect.arrayContaining(['s3:BypassGovernanceRetention', 's3:DeleteObject', 's3:PutObjectRetention']),
      );
      const kept = roleOf(name).filter(
        ({ Effect, Action }) => Effect === 'Deny' && Action.includes('s3:DeleteObjectVersion'),
      );
      expect(kept).toHaveLength(1);
      if (needing('files-remove').includes(name))
        expect(textOf(kept[0]?.Resource)).toMatch(/Checkpoints.*decisions.*outputs/);
      else expect(kept[0]?.Resource).toBe('*');
    }
  });
});
