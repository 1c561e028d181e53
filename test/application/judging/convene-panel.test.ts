import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { beginScoring } from '#shared/application/judging/begin-scoring.ts';
import { convenePanel } from '#shared/application/judging/convene-panel.ts';
import { codesOf } from '#shared/application/judging/selection-codes.ts';
import { sampleTaxCode } from '../../support/establishment-builder.ts';
import { freezeFrames, seedScoring, seedScreened, taskContext } from '../../support/judging-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const input = { roundId: sampleRoundId };
const roundOf = async ({ world }: TestWorld) => (await world.records.find('round', sampleRoundId))?.body;

describe('convening the panel', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  test('gives each eligible submission a code of its group, and the round is judged', async () => {
    const { world } = store;
    await seedScreened(world, { groups: ['CK', 'TCMN', 'CK', 'CK'] });

    await convenePanel(world, input, taskContext);

    const entries = await world.records.children('entry', sampleRoundId);
    expect(entries.map(({ body }) => body.selectionCode).sort()).toEqual([
      'CK-001',
      'CK-002',
      'CK-003',
      'TCMN-001',
    ]);
    expect(await roundOf(store)).toMatchObject({ state: 'judging', scoringRound: 0 });
    const frames = await world.records.children('score-frame', sampleRoundId);
    expect(frames.map(({ body }) => body.group).sort()).toEqual(['CK', 'TCMN']);
  });

  test('keeps the draw, from which anyone derives the same codes', async () => {
    const { world } = store;
    await seedScreened(world, { groups: ['CK', 'CK', 'CK', 'CK', 'CK'] });

    await convenePanel(world, input, taskContext);

    const [panel] = await world.records.children('panel', sampleRoundId);
    const entries = await world.records.children('entry', sampleRoundId);
    const given = entries.map(({ body }) => [body.submissionId, body.selectionCode]);
    expect(panel && new Map(codesOf(panel.body))).toEqual(new Map(given as [string, string][]));
  });

  test('run again after a break in the middle, it gives the same codes and nothing twice', async () => {
    const { world } = store;
    await seedScreened(world, { groups: ['CK', 'CK', 'CK'] });
    await convenePanel(world, input, taskContext);
    const before = await world.records.children('entry', sampleRoundId);
    const judging = await world.records.find('round', sampleRoundId);
    if (judging === undefined) throw new Error('no round');
    await seed(world, [
      {
        kind: 'round',
        id: judging.id,
        before: judging,
        after: { ...judging.body, state: 'screening' },
        action: 'test.break',
      },
    ]);

    await convenePanel(world, input, taskContext);

    expect(await world.records.children('entry', sampleRoundId)).toEqual(before);
  });

  test('suggests a conflict where a juror has the tax code of an establishment', async () => {
    const { world } = store;
    const links = { taxCodes: [sampleTaxCode(2)], phones: [], addresses: [] };
    const { submissions } = await seedScreened(world, { links: { links } });

    await convenePanel(world, input, taskContext);

    const conflicts = await world.records.children('conflict', sampleRoundId);
    expect(conflicts.map(({ body }) => body)).toMatchObject([
      { submissionId: submissions[1]?.id, personId: 'juror-2', basis: 'same-tax-code', state: 'suggested' },
    ]);
  });

  test('a round without an eligible submission passes both gates at once', async () => {
    const { world } = store;
    await seedScreened(world, { groups: [] });

    await convenePanel(world, input, taskContext);
    await beginScoring(world, input, taskContext);

    const gates = await world.records.children('gate', sampleRoundId);
    expect(gates.map(({ body }) => [body.gate, body.outcome]).sort()).toEqual([
      ['score-frames', 'frozen'],
      ['score-sheets', 'locked'],
    ]);
  });
});

describe('beginning to score', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  test('stalls while a frame is not frozen', async () => {
    await seedScreened(store.world);
    await convenePanel(store.world, input, taskContext);
    await expect(beginScoring(store.world, input, taskContext)).rejects.toThrow('score-frame.not-frozen');
  });

  test('gives head and jurors a sheet for each entry, once', async () => {
    const { world } = store;
    await seedScoring(world, { groups: ['CK', 'CK', 'TCMN'], jurors: 2 });

    await beginScoring(world, input, taskContext);

    const sheets = await world.records.children('sheet', sampleRoundId);
    expect(sheets).toHaveLength(9);
    expect(new Set(sheets.map(({ version }) => version))).toEqual(new Set([1]));
    expect(await roundOf(store)).toMatchObject({ scoringRound: 1 });
  });

  test('leaves out a juror with a confirmed conflict for that entry alone', async () => {
    const { world } = store;
    const { submissions } = await seedScreened(world);
    const submissionId = submissions[0]?.id ?? '';
    const at = '2026-05-12T00:00:00.000Z';
    await seed(world, [
      record('conflict', `${sampleRoundId}/${submissionId}~juror-2`, {
        roundId: sampleRoundId,
        submissionId,
        personId: 'juror-2',
        basis: 'declared',
        reason: 'Người thân (mẫu)',
        state: 'confirmed',
        raisedAt: at,
        raisedBy: 'juror-2',
        settledAt: at,
        settledBy: 'juror-2',
        settlementReason: null,
      }),
    ]);
    await convenePanel(world, input, taskContext);
    await freezeFrames(world);

    await beginScoring(world, input, taskContext);

    const sheets = await world.records.children('sheet', sampleRoundId);
    expect(sheets).toHaveLength(5);
    expect(sheets.some(({ body }) => body.jurorId === 'juror-2' && body.submissionId === submissionId)).toBe(
      false,
    );
  });
});
