import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { getScoringProgress } from '#shared/application/judging/get-scoring-progress.ts';
import { lockSheet } from '#shared/application/judging/lock-sheet.ts';
import { previewJurorReminders } from '#shared/application/judging/preview-juror-reminders.ts';
import { remindJurors } from '#shared/application/judging/remind-jurors.ts';
import { saveScores } from '#shared/application/judging/save-scores.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { seedScoring, selectionCodes, whileJudging } from '../../support/judging-builder.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { sampleRoundId, sampleTimeline } from '../../support/round-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const params = { roundId: sampleRoundId };
const day = 86_400_000;
const at = (points: number) => ({ points, note: null });

describe('jurors whose sheets are open', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  const preview = (now = whileJudging, actor = official) =>
    previewJurorReminders(
      store.world,
      askAs(actor, 'scoring.remind', { params, query: {}, body: undefined }, { now }),
    );
  const remind = (world: World, now = whileJudging, jurorIds: string[] | null = null) =>
    runCommand(
      world,
      remindJurors,
      askAs(official, 'scoring.remind', { params, query: {}, body: { jurorIds } }, { now }),
    );
  const progress = async () => {
    const read = await getScoringProgress(
      store.world,
      askAs(official, 'scoring.progress', { params, query: {}, body: undefined }),
    );
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.body;
  };
  const lockAll = async (actor: Actor) => {
    const scores = { C1: at(3000), C2: at(3050), C3: at(750), C4: at(0) };
    for (const selectionCode of await selectionCodes(store.world)) {
      const where = { params: { ...params, selectionCode }, query: {} };
      const save = { ...where, body: { scores } };
      await runCommand(
        store.world,
        saveScores,
        askAs(actor, 'sheet.score', save, { ifVersion: 1, now: whileJudging }),
      );
      await runCommand(
        store.world,
        lockSheet,
        askAs(actor, 'sheet.score', { ...where, body: undefined }, { ifVersion: 2, now: whileJudging }),
      );
    }
  };

  test('are counted by what is not opened, begun and locked; entries by the sheets they have', async () => {
    const { jurors } = await seedScoring(store.world);
    await lockAll(jurors[0] ?? official);
    const { entries, jurors: rows, minSheets } = await progress();

    expect(minSheets).toBe(3);
    expect(rows).toMatchObject([
      { jurorId: 'juror-2', open: 0, notOpened: 0, locked: 2, remindedAt: null, acknowledgedAt: null },
      { jurorId: 'juror-3', open: 2, notOpened: 2, inProgress: 0, locked: 0 },
      { jurorId: 'panel-head-1', open: 2 },
    ]);
    expect(entries).toMatchObject([
      { open: 2, locked: 1, short: false },
      { open: 2, locked: 1, short: false },
    ]);
  });

  test('the preview lists whom a reminder reaches, and how it reads, and tells nobody', async () => {
    const { jurors } = await seedScoring(store.world);
    await lockAll(jurors[0] ?? official);

    const seen = await preview();

    expect(seen).toMatchObject({
      value: { body: { recipients: [{ jurorId: 'juror-3', open: 2 }, {}], skipped: [] } },
    });
    const text = seen.ok ? seen.value.body.text : '';
    expect(text).toContain(`https://site.mau.example/jury/${sampleRoundId}`);
    expect(text).not.toMatch(/\{\w+\}|@/);
    expect((await progress()).jurors.map(({ remindedAt }) => remindedAt)).toEqual([null, null, null]);
  });

  test('are told once on a day, however often it is asked, and again the next day', async () => {
    const { noted: world, effects } = noteEffects(store.world);
    await seedScoring(world);
    const mails = () =>
      effects.filter(effect => effect.type === 'mail' && effect.template === 'juror-reminder');

    const first = await remind(world, whileJudging, ['juror-2']);
    expect(first).toMatchObject({ value: { body: { told: [{ jurorId: 'juror-2' }], left: 0 } } });
    const second = await remind(world);
    expect(second).toMatchObject({
      value: {
        body: {
          told: [{ jurorId: 'juror-3' }, { jurorId: 'panel-head-1' }],
          skipped: [{ jurorId: 'juror-2', because: 'reminded-today' }],
        },
      },
    });
    expect(mails()).toHaveLength(3);
    await remind(world);
    expect(mails()).toHaveLength(3);
    await remind(world, whileJudging + day);
    expect(mails()).toHaveLength(6);
  });

  test('two orders at the same moment tell each juror once', async () => {
    const { noted: world, effects } = noteEffects(store.world);
    await seedScoring(world, { jurors: 5 });
    await Promise.all([remind(world), remind(world), remind(world)]);
    const told = effects.flatMap(effect =>
      effect.type === 'mail' && effect.template === 'juror-reminder' ? [effect.to] : [],
    );
    expect(told).toHaveLength(6);
    expect(new Set(told).size).toBe(6);
  });

  test('nobody is reminded once scoring is over, nor by one who has no right to', async () => {
    await seedScoring(store.world);
    const closed = { refusal: { code: 'scoring.closed' } };
    expect(await preview(Date.parse(sampleTimeline.scoringUntil))).toMatchObject({
      value: { body: { isOpen: false, recipients: [] } },
    });
    expect(await remind(store.world, Date.parse(sampleTimeline.scoringUntil))).toMatchObject(closed);
    const juror = person('juror-2', { role: 'juror', roundId: sampleRoundId });
    expect(await preview(whileJudging, juror)).toMatchObject({ refusal: { code: 'resource.not-found' } });
  });
});
