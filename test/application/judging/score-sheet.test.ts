import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { getSheet } from '#shared/application/judging/get-sheet.ts';
import { lockSheet } from '#shared/application/judging/lock-sheet.ts';
import { saveScores } from '#shared/application/judging/save-scores.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { seedScoring, selectionCodes, whileJudging } from '../../support/judging-builder.ts';
import { sampleRoundId, sampleTimeline } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const at = (points: number) => ({ points, note: null });
const full = { C1: at(3000), C2: at(3050), C3: at(750), C4: at(0) };
const gateId = `${sampleRoundId}/score-sheets~1`;

describe('a juror’s sheet', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  const params = (selectionCode: string) => ({ roundId: sampleRoundId, selectionCode });
  const read = (actor: Actor, code: string) =>
    getSheet(store.world, askAs(actor, 'sheet.read', { params: params(code), query: {}, body: undefined }));
  const save = (
    actor: Actor,
    code: string,
    ifVersion: number,
    body: object = { scores: full },
    now = whileJudging,
  ) =>
    runCommand(
      store.world,
      saveScores,
      askAs(actor, 'sheet.score', { params: params(code), query: {}, body }, { ifVersion, now }),
    );
  const lock = (actor: Actor, code: string, ifVersion: number) =>
    runCommand(
      store.world,
      lockSheet,
      askAs(
        actor,
        'sheet.score',
        { params: params(code), query: {}, body: undefined },
        { ifVersion, now: whileJudging },
      ),
    );
  const scoreAndLock = async (actor: Actor, code: string) => {
    const saved = await save(actor, code, 1);
    expect(saved.ok).toBe(true);
    return lock(actor, code, 2);
  };
  const gate = async () => (await store.world.records.find('gate', gateId))?.body.outcome ?? null;

  test('is saved line by line at the version the juror saw, then locked with a receipt', async () => {
    const { jurors } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);

    await save(juror, code, 1, { scores: { C1: at(3000) } });
    const stale = await save(juror, code, 1, { scores: { C1: at(50) } });
    const saved = await save(juror, code, 2);
    const locked = await lock(juror, code, 3);

    expect(stale).toMatchObject({ ok: false, refusal: { code: 'request.version-stale' } });
    expect(saved).toMatchObject({ value: { version: 3, body: { scores: full } } });
    expect(locked).toMatchObject({
      ok: true,
      value: { version: 4, body: { state: 'locked', total: 6800, receipt: { sequence: 4 } } },
    });
    expect(await save(juror, code, 4)).toMatchObject({ refusal: { code: 'sheet.locked' } });
  });

  test('is not there for officials, strangers, ended jurors, producers, nor under an unknown code', async () => {
    const { jurors } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    const gone = { ok: false, refusal: { code: 'resource.not-found' } };

    expect(await read(official, code)).toEqual(gone);
    expect(await read(person('producer-1'), code)).toEqual(gone);
    expect(await read({ ...juror, grants: [] }, code)).toEqual(gone);
    expect(await read(person('juror-9', { role: 'juror', roundId: sampleRoundId }), code)).toEqual(gone);
    expect(await read(juror, 'CK-999')).toEqual(gone);
    expect((await read(juror, code)).ok).toBe(true);
  });

  test('says the same whatever the others do', async () => {
    const { jurors, head } = await seedScoring(store.world);
    const [juror = official, other = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    const before = await read(juror, code);

    await scoreAndLock(other, code);
    await scoreAndLock(head, code);

    expect(await read(juror, code)).toEqual(before);
  });

  test('takes no score at the last moment or after, and takes one a millisecond before', async () => {
    const { jurors } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    const until = Date.parse(sampleTimeline.scoringUntil);

    expect(await save(juror, code, 1, { scores: full }, until)).toMatchObject({
      refusal: { code: 'scoring.closed' },
    });
    expect((await save(juror, code, 1, { scores: full }, until - 1)).ok).toBe(true);
  });

  test('the last one locked closes scoring', async () => {
    const { jurors, head } = await seedScoring(store.world, { groups: ['CK', 'TCMN'], jurors: 1 });
    const people = [head, ...jurors];
    const codes = await selectionCodes(store.world);

    for (const code of codes)
      for (const actor of people) {
        expect(await gate()).toBeNull();
        expect((await scoreAndLock(actor, code)).ok).toBe(true);
      }

    expect(await gate()).toBe('locked');
  });

  test('of sheets locked all at the same moment one closes scoring, whichever comes last', async () => {
    const { jurors, head } = await seedScoring(store.world, { jurors: 4 });
    const people = [head, ...jurors];
    const codes = await selectionCodes(store.world);
    const all = people.flatMap(actor => codes.map(code => ({ actor, code })));
    for (const { actor, code } of all) await save(actor, code, 1);

    const locked = await Promise.all(all.map(({ actor, code }) => lock(actor, code, 2)));

    expect(locked.every(({ ok }) => ok)).toBe(true);
    expect(await gate()).toBe('locked');
  });

  test('a withdrawn entry’s open sheets keep nobody waiting', async () => {
    const { jurors, head, submissions } = await seedScoring(store.world, { jurors: 1 });
    const [withdrawn] = await store.world.records.findMany('submission', [submissions[0]?.id ?? '']);
    if (withdrawn === undefined) throw new Error('no submission');
    await seed(store.world, [
      {
        kind: 'submission',
        id: withdrawn.id,
        before: withdrawn,
        after: { ...withdrawn.body, state: 'withdrawn' },
        action: 'test.withdraw',
      },
    ]);
    const entries = await store.world.records.children('entry', sampleRoundId);
    const code = entries.find(({ body }) => body.submissionId !== withdrawn.id)?.body.selectionCode ?? '';

    for (const actor of [head, ...jurors]) await scoreAndLock(actor, code);

    expect(await gate()).toBe('locked');
  });

  test('nothing is written once the gate is settled, even by one who read it open', async () => {
    const { jurors } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    await seed(store.world, [
      record('gate', gateId, {
        roundId: sampleRoundId,
        gate: 'score-sheets',
        occurrence: 1,
        token: 'mau',
        openedAt: '2026-05-15T10:00:00.000Z',
        outcome: 'closed',
        decidedAt: '2026-05-15T10:00:00.000Z',
      }),
    ]);

    expect(await save(juror, code, 1)).toMatchObject({ refusal: { code: 'scoring.closed' } });
  });
});
