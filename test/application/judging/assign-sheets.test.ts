import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { beginRescore } from '#shared/application/council/begin-rescore.ts';
import { beginScoring } from '#shared/application/judging/begin-scoring.ts';
import { convenePanel } from '#shared/application/judging/convene-panel.ts';
import { declareConflict } from '#shared/application/judging/declare-conflict.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { isOpen } from '#shared/domain/judging/score-sheet.ts';
import { askAs } from '../../support/asks.ts';
import {
  freezeFrames,
  seedScoring,
  seedScreened,
  selectionCodes,
  sheetsWhere,
  taskContext,
  whileJudging,
} from '../../support/judging-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const params = { roundId: sampleRoundId };

let store: TestWorld;
beforeEach(async () => {
  store = await openTestWorld();
});
afterEach(() => store.close());

const stepBack = (juror: Actor, selectionCode: string) =>
  runCommand(
    store.world,
    declareConflict,
    askAs(
      juror,
      'conflict.declare',
      { params, query: {}, body: { selectionCode, reason: 'Người thân làm ở cơ sở (mẫu)' } },
      { now: whileJudging },
    ),
  );

/** The same world, in which something happens once everything is read for a commit and before it is made. */
const interrupted = (world: World, commit: number, happens: () => Promise<unknown>) => {
  let commits = 0;
  const seen: World = {
    ...world,
    records: {
      ...world.records,
      commit: async transaction => {
        commits += 1;
        if (commits === commit) await happens();
        return world.records.commit(transaction);
      },
    },
  };
  return { seen, wasMade: () => commits >= commit };
};

const openSheetsOf = (people: readonly Actor[], scoringRound: number) =>
  sheetsWhere(
    store.world,
    sheet =>
      sheet.scoringRound === scoringRound && people.some(({ id }) => id === sheet.jurorId) && isOpen(sheet),
  );

describe.each([1, 2])('whoever steps back just before commit %i of giving out sheets', commit => {
  test('has no sheet once scoring begins; where nobody else has one either, it is over at once', async () => {
    const { head, jurors } = await seedScreened(store.world, { groups: ['CK'], jurors: 1 });
    await convenePanel(store.world, params, taskContext);
    await freezeFrames(store.world);
    const [code = ''] = await selectionCodes(store.world);
    const all = [head, ...jurors];
    const { seen, wasMade } = interrupted(store.world, commit, async () => {
      for (const person of all) expect(await stepBack(person, code)).toMatchObject({ ok: true });
    });

    await beginScoring(seen, params, taskContext);

    expect(wasMade()).toBe(true);
    expect(await openSheetsOf(all, 1)).toEqual([]);
    const [gate] = await store.world.records.children('gate', sampleRoundId);
    expect(gate?.body).toMatchObject({ gate: 'score-sheets', outcome: 'locked' });
  });

  test('has none once the council had it scored again', async () => {
    const { jurors } = await seedScoring(store.world, { groups: ['CK'], jurors: 2 });
    const [juror] = jurors;
    if (juror === undefined) throw new Error('a jury has jurors');
    const before = await store.world.records.find('round', sampleRoundId);
    if (before === undefined) throw new Error('no round');
    const after = { ...before.body, state: 'council' as const };
    await seed(store.world, [{ kind: 'round', id: sampleRoundId, before, after, action: 'test' }]);
    const [code = ''] = await selectionCodes(store.world);
    const { seen, wasMade } = interrupted(store.world, commit, async () => {
      expect(await stepBack(juror, code)).toMatchObject({ ok: true });
    });

    await beginRescore(seen, params, taskContext);

    expect(wasMade()).toBe(true);
    expect(await openSheetsOf([juror], 2)).toEqual([]);
    expect(await openSheetsOf(jurors, 2)).toHaveLength(1);
    // What was scored before stays for the council, which reads conflicts itself.
    expect(await openSheetsOf([juror], 1)).toHaveLength(1);
  });
});
