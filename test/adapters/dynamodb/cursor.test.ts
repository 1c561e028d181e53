import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCursor, writeCursor } from '#shared/adapters/dynamodb/cursor.ts';
import { InvalidCursorError } from '#shared/kernel/cursor.ts';
import { province } from '../../support/asks.ts';
import { buildProgramme } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const key = (members: Record<string, string>): string =>
  writeCursor(
    Object.fromEntries(
      Object.entries(members).map(([name, value]): [string, AttributeValue] => [name, { S: value }]),
    ),
  ) ?? '';

describe('a cursor', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seed(
      store.world,
      [1, 2, 3].map(number =>
        record('programme', sampleId(number), buildProgramme({ id: sampleId(number) })),
      ),
    );
  });
  afterAll(() => store.close());

  const list = (cursor: string | undefined) =>
    store.world.records.list('programmes-of-authority', province, { limit: 1, cursor });

  test('goes on where its page ended', async () => {
    const first = await list(undefined);
    const second = await list(first.cursor);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
  });

  test.each([
    ['that lacks the record', { g1pk: 'programmes-of-authority#TINH#19', g1sk: 'x' }],
    [
      'that lacks its place in the list',
      { pk: 'programme#x', sk: 'programme', g1pk: 'programmes-of-authority#TINH#19' },
    ],
    [
      'with members of another list',
      {
        pk: 'programme#x',
        sk: 'programme',
        g1pk: 'programmes-of-authority#TINH#19',
        g1sk: 'x',
        g2pk: 'y',
        g2sk: 'z',
      },
    ],
    ['with an empty member', { pk: '', sk: 'programme', g1pk: 'programmes-of-authority#TINH#19', g1sk: 'x' }],
    ['of another list', { pk: 'p', sk: 's', g1pk: 'programmes-of-authority#TINH#01', g1sk: 'x' }],
  ])('%s is the caller’s mistake, not a fault', async (_what, members) => {
    await expect(list(key(members))).rejects.toThrow(InvalidCursorError);
  });

  test('of the table itself has the two parts of its key and no more', () => {
    expect(readCursor(key({ pk: 'a', sk: 'b' }), undefined, 'a')).toEqual({ pk: { S: 'a' }, sk: { S: 'b' } });
    expect(() => readCursor(key({ pk: 'a' }), undefined, 'a')).toThrow(InvalidCursorError);
    expect(() => readCursor(key({ pk: 'a', sk: 'b', g1pk: 'c', g1sk: 'd' }), undefined, 'a')).toThrow(
      InvalidCursorError,
    );
  });
});
