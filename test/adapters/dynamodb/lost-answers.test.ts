import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Command } from '#shared/application/command.ts';
import type { Transaction } from '#shared/application/ports.ts';
import { buildTransaction } from '#shared/application/record/build-transaction.ts';
import { idempotencyOf, runCommand } from '#shared/application/run-command.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { askAs, monday, official } from '../../support/asks.ts';
import { buildProgramme } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld();
});
afterAll(() => store.close());

const circumstances = () => ({ actor: official, now: monday, requestId: 'test', chance: store.world.chance });

const renaming = async (id: string, name: string): Promise<Transaction> => {
  const before = await store.world.records.find('programme', id);
  if (before === undefined) throw new Error('no such programme');
  const after: Programme = { ...before.body, name };
  return buildTransaction(
    {
      changes: [{ kind: 'programme', id, before, after, action: 'programme.rename' }],
      answer: () => ({ body: null }),
    },
    circumstances(),
    undefined,
  ).transaction;
};

/** Commits again as after ten minutes, when the store has forgotten the client's token: only the items tell. */
const commitAgain = async (transaction: Transaction) => {
  store.client.middlewareStack.add(
    next => args => next({ ...args, input: { ...args.input, ClientRequestToken: 'another-token' } }),
    { step: 'initialize', name: 'other-token' },
  );
  try {
    return await store.world.records.commit(transaction);
  } finally {
    store.client.middlewareStack.remove('other-token');
  }
};

describe('a write whose answer was lost', () => {
  test('is known by its audit entry when others have changed the record since', async () => {
    const id = sampleId(901);
    await seed(store.world, [record('programme', id, buildProgramme({ id }))]);
    const ours = await renaming(id, 'Tên của ta mẫu');
    await store.world.records.commit(ours);
    await store.world.records.commit(await renaming(id, 'Tên sau đó mẫu'));

    expect(await commitAgain(ours)).toEqual({ type: 'committed' });
    expect((await store.world.records.find('programme', id))?.body.name).toBe('Tên sau đó mẫu');
  });

  test('is not taken for that of another request which said the very same', async () => {
    const id = sampleId(903);
    await seed(store.world, [record('programme', id, buildProgramme({ id }))]);
    const [ours, theirs] = [await renaming(id, 'Tên mẫu'), await renaming(id, 'Tên mẫu')];
    expect(ours.audit).toEqual(theirs.audit);

    await store.world.records.commit(theirs);

    expect(await store.world.records.commit(ours)).toMatchObject({ type: 'stale' });
  });

  test('is known by its effects when it wrote no record', async () => {
    const { transaction } = buildTransaction(
      {
        changes: [],
        effects: [
          {
            payload: { type: 'unschedule-round', roundId: sampleId(2) },
            authority: null,
            roundId: sampleId(2),
          },
        ],
        answer: () => ({ body: null }),
      },
      circumstances(),
      undefined,
    );
    await store.world.records.commit(transaction);

    expect(await commitAgain(transaction)).toEqual({ type: 'committed' });
  });
});

test('a repeat that finds the work of its first gets the first answer, not the refusal of doing it twice', async () => {
  const id = sampleId(902);
  await seed(store.world, [record('programme', id, buildProgramme({ id, periodYears: 2 }))]);
  let arrived = 0;
  let release = (): void => undefined;
  const both = new Promise<void>(resolve => {
    release = resolve;
  });
  /** Done once only; both clicks have found no answer under their key before either decides. */
  const close: Command<null, { closed: true }> = async world => {
    arrived += 1;
    const isSecond = arrived === 2;
    if (isSecond) release();
    await both;
    // The second click looks when the first has written.
    let before = await world.records.find('programme', id);
    while (isSecond && before?.version === 1) before = await world.records.find('programme', id);
    if (before === undefined || before.body.periodYears === 5) return fail('round.closed');
    const after = { ...before.body, periodYears: 5 };
    return ok({
      changes: [{ kind: 'programme', id, before, after, action: 'programme.close' }],
      answer: () => ({ body: { closed: true } }),
    });
  };
  const click = () =>
    runCommand(
      store.world,
      close,
      askAs(official, 'programme.create', null),
      idempotencyOf({ principal: 'p', route: 'r' }, 'double-click', null, monday),
    );

  const answers = await Promise.all([click(), click()]);
  expect(answers).toEqual(Array(2).fill({ ok: true, value: { body: { closed: true } } }));
});
