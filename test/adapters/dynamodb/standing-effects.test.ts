import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NewEffect } from '#shared/application/command.ts';
import { commitEffects, effectOf } from '#shared/application/message/write-effects.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import { monday } from '../../support/asks.ts';
import { buildProgramme } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld();
});
afterAll(() => store.close());

const told = (number: number): NewEffect & { readonly id: string } => ({
  id: sampleId(700 + number),
  payload: { type: 'unschedule-round', roundId: sampleId(2) },
  authority: null,
  roundId: sampleId(2),
});

const write = (...effects: readonly ReturnType<typeof told>[]) =>
  commitEffects(store.world, { effects: effects.map(effect => effectOf(effect.id, effect, monday)) }, monday);

const createdAt = async (number: number) => (await store.world.records.effect(told(number).id))?.createdAt;

describe('an effect whose id follows from what it says', () => {
  test('is written once; what is committed beside it is written all the same', async () => {
    const id = sampleId(901);
    await seed(store.world, [record('programme', id, buildProgramme({ id }))]);
    await write(told(1));

    const result = await runCommand(
      store.world,
      async world => {
        const before = await world.records.find('programme', id);
        if (before === undefined) throw new Error('no such programme');
        const after = { ...before.body, name: 'Chương trình Mẫu khác' };
        return ok({
          changes: [{ kind: 'programme', id, before, after, action: 'programme.rename' }],
          effects: [told(1), told(2)],
          answer: () => ({ body: null }),
        });
      },
      systemAsk('test', null, monday + 1000, 'test'),
    );

    expect(result.ok).toBe(true);
    expect((await store.world.records.find('programme', id))?.body.name).toBe('Chương trình Mẫu khác');
    expect([await createdAt(1), await createdAt(2)]).toEqual([isoOf(monday), isoOf(monday + 1000)]);
  });

  test('does not keep those from being written that are written with it', async () => {
    await write(told(3));
    await write(told(3), told(4));
    await write(told(3), told(4));

    expect(await createdAt(4)).toBe(isoOf(monday));
  });
});
