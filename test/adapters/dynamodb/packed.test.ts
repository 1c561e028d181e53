import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRecord, recordItem } from '#shared/adapters/dynamodb/items.ts';
import { keptItem, openItem } from '#shared/adapters/dynamodb/packed.ts';
import { buildSubmission } from '../../support/submission-builder.ts';

const body = buildSubmission(1);
const kept = recordItem(
  { kind: 'submission', id: body.id, expected: 1, body, salt: '00'.repeat(16), auditHash: 'ab'.repeat(32) },
  'operation-1',
);

describe('bodies as they are kept', () => {
  test('are read as they were written, whatever their words and length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1500, size: 'max' }), words => {
        const item = { pk: { S: 'some' }, body: { S: JSON.stringify(words) } };
        expect(openItem(keptItem(item))).toEqual(item);
      }),
    );
  });

  test('of dossiers take less than half of their text, and what fits a kilobyte stays text', () => {
    const fits = { pk: { S: 'some' }, body: { S: 'x'.repeat(1024 - 10) } };

    expect(kept.body?.B?.byteLength).toBeLessThan(Buffer.byteLength(JSON.stringify(body)) / 2);
    expect(keptItem(fits)).toBe(fits);
    expect(keptItem({ ...fits, sk: { S: '' } }).body).toHaveProperty('B');
  });

  test('are text in what leaves the table, which is a record as well', () => {
    const open = openItem(kept);

    expect(open.body).toEqual({ S: JSON.stringify(body) });
    expect(keptItem(open)).toEqual(kept);
    for (const item of [kept, open])
      expect(parseRecord('submission', item)).toMatchObject({ id: body.id, version: 2, body });
  });
});
