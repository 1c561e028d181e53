import { expect, test } from '@jest/globals';
import { childrenKey, claimKey, idempotencyKey, join, recordKey } from '#shared/adapters/dynamodb/keys.ts';
import { entityKinds } from '#shared/domain/entities.ts';

/** Pieces that would run together under a careless escape. */
const pieces = ['', '#', '%', '%23', '%25', 'a', 'a#b', 'b', '#a', 'a#', '%2', '23', 'a%23b', 'a|b', 'a/b'];

test('two lists of pieces that differ never meet in one key', () => {
  const seen = new Map<string, string>();
  const note = (made: string, of: readonly string[]) => {
    const before = seen.get(made);
    expect(before === undefined || before === JSON.stringify(of)).toBe(true);
    seen.set(made, JSON.stringify(of));
  };
  for (const a of pieces)
    for (const b of pieces) {
      note(join(a, b), [a, b]);
      for (const c of pieces) note(join(a, b, c), [a, b, c]);
    }
});

test('a claim, a remembered answer and a record of one name never lie in one place', () => {
  const places = [
    claimKey('a#b', 'c'),
    claimKey('a', 'b#c'),
    idempotencyKey('a#b', 'c'),
    idempotencyKey('a', 'b#c'),
  ];
  expect(new Set(places.map(({ pk, sk }) => `${pk} ${sk}`)).size).toBe(places.length);
  const records = entityKinds.map(kind => recordKey(kind, 'p/x'));
  expect(new Set(records.map(({ pk, sk }) => `${pk} ${sk}`)).size).toBe(entityKinds.length);
});

test('the children of one parent and kind begin with nothing that another parent’s or kind’s begin with', () => {
  for (const kind of [
    'sheet',
    'sheet-correction',
    'score-frame',
    'scoring-closure',
    'entry',
    'conflict',
  ] as const) {
    const { pk, prefix } = childrenKey(kind, 'r#1');
    expect(recordKey(kind, 'r#1/x')).toMatchObject({ pk });
    expect(recordKey(kind, 'r#1/x').sk.startsWith(prefix)).toBe(true);
    expect(recordKey(kind, 'r/1#x').pk).not.toBe(pk);
  }
  expect(recordKey('sheet-correction', 'r/x').sk.startsWith(childrenKey('sheet', 'r').prefix)).toBe(false);
});
