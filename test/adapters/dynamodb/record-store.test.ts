import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { join, recordKey } from '#shared/adapters/dynamodb/keys.ts';
import type { Command } from '#shared/application/command.ts';
import type { Claim, Mark, Transaction } from '#shared/application/ports.ts';
import { idempotencyOf, runCommand } from '#shared/application/run-command.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { InvalidCursorError } from '#shared/kernel/cursor.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { askAs, monday, official, province } from '../../support/asks.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld();
});
afterAll(() => store.close());

const programme = (name: string, locality: string = province.locality): Programme => ({
  id: store.world.chance.id(monday),
  authority: { level: 'TINH', locality },
  authorityName: 'UBND tỉnh mẫu',
  standingBody: 'Sở Công Thương mẫu',
  name,
  legalBasis: 'mẫu',
  periodYears: 2,
  logoId: null,
  createdAt: new Date(monday).toISOString(),
  createdBy: official.id,
});

type Extras = { readonly claims?: readonly Claim[]; readonly marks?: readonly Mark[] };

const create =
  (body: Programme, extras: Extras = {}): Command<null, { id: string }> =>
  async () =>
    ok({
      changes: [
        { kind: 'programme', id: body.id, before: undefined, after: body, action: 'programme.create' },
      ],
      ...extras,
      answer: () => ({ body: { id: body.id } }),
    });

const rename =
  (id: string, name: string): Command<null, { name: string }> =>
  async world => {
    const before = await world.records.find('programme', id);
    if (before === undefined) return fail('resource.not-found');
    return ok({
      changes: [
        { kind: 'programme', id, before, after: { ...before.body, name }, action: 'programme.rename' },
      ],
      answer: () => ({ body: { name } }),
    });
  };

const run = <B>(command: Command<null, B>, key?: string) =>
  runCommand(
    store.world,
    command,
    askAs(official, 'programme.create', null),
    key === undefined ? undefined : idempotencyOf({ principal: 'p', route: 'r' }, key, null, monday),
  );

const claimOf = (value: string, holder: string): Claim => ({
  scope: 'test',
  value,
  holder,
  refusal: { code: 'access.denied' },
});

const transaction = (parts: Partial<Transaction>): Transaction => ({
  operation: store.world.chance.id(monday),
  at: monday,
  records: [],
  audit: [],
  effects: [],
  claims: [],
  checks: [],
  marks: [],
  idempotency: undefined,
  ...parts,
});

describe('the record store', () => {
  test('of 20 simultaneous changes none is lost: each is a version with its audit entry', async () => {
    const made = programme('Cuộc đua mẫu');
    await run(create(made));

    await Promise.all(Array.from({ length: 20 }, (_, index) => run(rename(made.id, `Tên mẫu ${index}`))));

    const found = await store.world.records.find('programme', made.id);
    const audit = await store.world.records.auditStream(`programme/${made.id}`, {
      limit: 100,
      cursor: undefined,
    });
    expect(found?.version).toBe(21);
    expect(audit.items.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
    expect(
      audit.items.every((entry, index) => entry.previous === (audit.items[index - 1]?.hash ?? null)),
    ).toBe(true);
  });

  test('a write based on an old version is stale, and nothing of its transaction is written', async () => {
    const made = programme('Bản cũ mẫu');
    await run(create(made));
    const before = await store.world.records.find('programme', made.id);
    await run(rename(made.id, 'Bản mới mẫu'));

    const outcome = await store.world.records.commit(
      transaction({
        records: [
          {
            kind: 'programme',
            id: made.id,
            expected: 1,
            body: made,
            salt: before?.salt ?? '',
            auditHash: 'x',
          },
        ],
        claims: [claimOf('beside-stale', made.id)],
      }),
    );

    expect(outcome).toEqual({ type: 'stale' });
    expect(await store.world.records.claimHolder('test', 'beside-stale')).toBeUndefined();
  });

  test('a repeat of our own write, whose answer was lost, is known as committed', async () => {
    const made = programme('Mất trả lời mẫu');
    const write = transaction({
      records: [{ kind: 'programme', id: made.id, expected: 0, body: made, salt: 's', auditHash: 'h' }],
    });
    await store.world.records.commit(write);
    // Another client token, as after ten minutes, when the store has forgotten the first: only the item tells.
    store.client.middlewareStack.add(
      next => args => next({ ...args, input: { ...args.input, ClientRequestToken: 'another-token' } }),
      { step: 'initialize', name: 'other-token' },
    );
    const again = await store.world.records.commit(write);
    store.client.middlewareStack.remove('other-token');

    expect(again).toEqual({ type: 'committed' });
  });

  test('an entry of the audit trail is never written over, whatever becomes of its record', async () => {
    const made = programme('Nhật ký mẫu');
    await run(create(made));
    const stream = `programme/${made.id}`;
    const trail = async () =>
      (await store.world.records.auditStream(stream, { limit: 10, cursor: undefined })).items;
    const [first] = await trail();

    const outcome = await store.world.records.commit(
      transaction({ audit: first === undefined ? [] : [{ ...first, action: 'programme.rename' }] }),
    );

    expect(outcome).toEqual({ type: 'stale' });
    expect(await trail()).toEqual([first]);
  });

  test('a claimed value has one holder; the loser is told by the claim, the holder may claim again', async () => {
    const [first, second] = [programme('Một mẫu'), programme('Hai mẫu')];
    await run(create(first, { claims: [claimOf('one', first.id)] }));

    const lost = await run(create(second, { claims: [claimOf('one', second.id)] }));
    const kept = await run(create(programme('Ba mẫu'), { claims: [claimOf('one', first.id)] }));

    expect(lost).toEqual({ ok: false, refusal: { code: 'access.denied' } });
    expect(kept.ok).toBe(true);
    expect(await store.world.records.find('programme', second.id)).toBeUndefined();
  });

  test('a series never gives one number twice', async () => {
    const take: Command<null, { number: number }> = async world => {
      const last = await world.records.seriesAt('certificates');
      const made = programme(`Số ${last + 1} mẫu`);
      return ok({
        changes: [
          { kind: 'programme', id: made.id, before: undefined, after: made, action: 'programme.create' },
        ],
        marks: [{ type: 'advance-series', series: 'certificates', from: last, to: last + 1 }],
        answer: () => ({ body: { number: last + 1 } }),
      });
    };

    const taken = await Promise.all(Array.from({ length: 8 }, () => run(take)));

    const numbers = taken.map(result => (result.ok ? result.value.body.number : 0)).sort((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('an answer is kept for 7 days under its key, then the key is free', async () => {
    const { records } = store.world;
    await run(create(programme('Bảy ngày mẫu')), 'seven-days');
    const scope = idempotencyOf({ principal: 'p', route: 'r' }, 'seven-days', null, monday).scope;

    expect(await records.answerOf(scope, 'seven-days', monday + 6.9 * 86_400_000)).toBeDefined();
    expect(await records.answerOf(scope, 'seven-days', monday + 7.1 * 86_400_000)).toBeUndefined();
  });

  test('a sealed intake refuses entries; what was entered before is listed whole', async () => {
    const { records } = store.world;
    const roundId = store.world.chance.id(monday);
    const enter = (submissionId: string) =>
      records.commit(
        transaction({
          checks: [{ type: 'intake-open', roundId, shard: 0, refusal: 'round.closed' }],
          marks: [{ type: 'enter', roundId, shard: 0, submissionId }],
        }),
      );
    await records.commit(transaction({ marks: [{ type: 'open-intake', roundId, shard: 0 }] }));
    await enter('a');
    await enter('b');

    await records.closeIntake(roundId, 0);

    expect(await enter('c')).toEqual({ type: 'refused', code: 'round.closed' });
    expect(await records.entered(roundId, 0)).toEqual(['a', 'b']);
  });

  test('a list comes in pages, each once, and a cursor of another list is refused', async () => {
    const { records } = store.world;
    for (const name of ['A mẫu', 'B mẫu', 'C mẫu', 'D mẫu', 'E mẫu'])
      await run(create(programme(name, '77')));
    const of = { level: 'TINH', locality: '77' };
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await records.list('programmes-of-authority', of, { limit: 2, cursor });
      seen.push(...page.items.map(({ body }) => body.name));
      cursor = page.cursor;
    } while (cursor !== undefined);
    const { cursor: foreign } = await records.list('programmes-of-authority', of, {
      limit: 1,
      cursor: undefined,
    });

    expect(seen.sort()).toEqual(['A mẫu', 'B mẫu', 'C mẫu', 'D mẫu', 'E mẫu']);
    await expect(
      records.list(
        'programmes-of-authority',
        { level: 'TINH', locality: '78' },
        { limit: 1, cursor: foreign },
      ),
    ).rejects.toThrow(InvalidCursorError);
    await expect(records.list('programmes-of-authority', of, { limit: 1, cursor: 'bad' })).rejects.toThrow(
      InvalidCursorError,
    );
  });

  test('uses are counted within their window', async () => {
    const { records } = store.world;
    const use = (now: number) => records.countUse({ name: 'look-up|10.0.0.1', windowSeconds: 60, now });

    expect([await use(monday), await use(monday + 1000), await use(monday + 60_000)]).toEqual([1, 2, 1]);
  });
});

describe('keys', () => {
  test('different pieces never make the same key', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', '#', '%', '2', '3', '5', '/') });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.array(piece, { minLength: 1 }), (a, b) => {
        expect(join(...a) === join(...b)).toBe(
          a.length === b.length && a.every((text, index) => text === b[index]),
        );
      }),
    );
  });

  test("a child lives in its parent's collection", () => {
    expect(recordKey('document', 'S1/D1')).toEqual({ pk: 'submission#S1', sk: 'document#D1' });
  });
});
