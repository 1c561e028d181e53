import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approveCorrection } from '#shared/application/judging/approve-correction.ts';
import { closeScoring } from '#shared/application/judging/close-scoring.ts';
import { getScoringProgress } from '#shared/application/judging/get-scoring-progress.ts';
import { getSheet } from '#shared/application/judging/get-sheet.ts';
import { listCorrections } from '#shared/application/judging/list-corrections.ts';
import { lockSheet } from '#shared/application/judging/lock-sheet.ts';
import { requestCorrection } from '#shared/application/judging/request-correction.ts';
import { saveScores } from '#shared/application/judging/save-scores.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { askAs, official } from '../../support/asks.ts';
import { seedScoring, selectionCodes, sheetsWhere, whileJudging } from '../../support/judging-builder.ts';
import { sampleRoundId, sampleTimeline } from '../../support/round-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const at = (points: number) => ({ points, note: null });
const full = { C1: at(3000), C2: at(3000), C3: at(500), C4: at(500) };
const now = whileJudging;

describe('after a sheet is locked', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  const params = (selectionCode: string) => ({ roundId: sampleRoundId, selectionCode });
  const save = (actor: Actor, code: string, scores: object, ifVersion: number) =>
    runCommand(
      store.world,
      saveScores,
      askAs(
        actor,
        'sheet.score',
        { params: params(code), query: {}, body: { scores: { ...scores } } },
        { now, ifVersion },
      ),
    );
  const lock = (actor: Actor, code: string, ifVersion: number) =>
    runCommand(
      store.world,
      lockSheet,
      askAs(actor, 'sheet.score', { params: params(code), query: {}, body: undefined }, { now, ifVersion }),
    );
  const request = (actor: Actor, code: string) =>
    runCommand(
      store.world,
      requestCorrection,
      askAs(
        actor,
        'sheet.correct',
        { params: params(code), query: {}, body: { reason: 'Nhập nhầm (mẫu)' } },
        { now },
      ),
    );
  const pending = async (actor: Actor, code: string) => {
    const input = { params: params(code), query: {}, body: undefined };
    const read = await getSheet(store.world, askAs(actor, 'sheet.read', input));
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.body.pendingCorrection;
  };
  const approve = (actor: Actor, code: string, jurorId: string) =>
    runCommand(
      store.world,
      approveCorrection,
      askAs(
        actor,
        'sheet.approve-correction',
        { params: params(code), query: {}, body: { jurorId } },
        { now },
      ),
    );
  const close = (actor: Actor, reasons: readonly { jurorId: string; reason: string }[], when = now) =>
    runCommand(
      store.world,
      closeScoring,
      askAs(
        actor,
        'scoring.close',
        { params: { roundId: sampleRoundId }, query: {}, body: { reasons: [...reasons] } },
        { now: when },
      ),
    );

  test('a correction is a new version beside the old, by reason and second person', async () => {
    const { jurors, head } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    await save(juror, code, full, 1);
    await lock(juror, code, 2);

    expect(await approve(head, code, juror.id)).toMatchObject({
      refusal: { code: 'correction.not-requested' },
    });
    expect(await pending(juror, code)).toBeNull();
    expect((await request(juror, code)).ok).toBe(true);
    expect(await pending(juror, code)).toMatchObject({ reason: 'Nhập nhầm (mẫu)' });
    expect(await request(juror, code)).toMatchObject({ refusal: { code: 'correction.requested-already' } });
    expect(await approve(juror, code, juror.id)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    const listed = await listCorrections(
      store.world,
      askAs(head, 'sheet.approve-correction', {
        params: { roundId: sampleRoundId },
        query: {},
        body: undefined,
      }),
    );
    expect(listed.ok && listed.value.body.items).toMatchObject([{ jurorId: juror.id, selectionCode: code }]);
    expect((await approve(head, code, juror.id)).ok).toBe(true);
    expect((await save(juror, code, { C3: at(1000) }, 1)).ok).toBe(true);
    expect((await lock(juror, code, 2)).ok).toBe(true);

    const versions = await sheetsWhere(
      store.world,
      ({ jurorId, selectionCode }) => jurorId === juror.id && selectionCode === code,
    );
    expect(versions.map(({ version, state, total }) => [version, state, total])).toEqual([
      [1, 'locked', 7000],
      [2, 'locked', 7500],
    ]);
    expect(versions[1]?.correction).toMatchObject({ requestedBy: juror.id, approvedBy: head.id });
  });

  test('a head’s own sheet needs another head', async () => {
    const { head } = await seedScoring(store.world);
    const [code = ''] = await selectionCodes(store.world);
    await save(head, code, full, 1);
    await lock(head, code, 2);
    await request(head, code);
    expect(await approve(head, code, head.id)).toMatchObject({ refusal: { code: 'correction.own' } });
  });

  test('progress counts sheets and holds no figure of a score', async () => {
    const { jurors } = await seedScoring(store.world, { jurors: 1 });
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    await save(juror, code, full, 1);
    await lock(juror, code, 2);

    const progress = await getScoringProgress(
      store.world,
      askAs(official, 'scoring.progress', { params: { roundId: sampleRoundId }, query: {}, body: undefined }),
    );

    const unsaid = { acknowledgedAt: null, remindedAt: null };
    expect(progress.ok && progress.value.body.jurors).toEqual([
      {
        ...{ jurorId: 'juror-2', jurorName: 'Giám khảo mẫu 2', group: 'CK', ...unsaid },
        ...{ open: 1, notOpened: 1, inProgress: 0, locked: 1, excluded: 0 },
      },
      {
        ...{ jurorId: 'panel-head-1', jurorName: 'Trưởng ban mẫu', group: 'CK', ...unsaid },
        ...{ open: 2, notOpened: 2, inProgress: 0, locked: 0, excluded: 0 },
      },
    ]);
  });

  test('the head closes with sheets missing, with a reason for each juror who owes some, after the deadline too', async () => {
    const { jurors, head } = await seedScoring(store.world, { groups: ['CK'], jurors: 1 });
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    await save(head, code, full, 1);
    await lock(head, code, 2);
    const late = Date.parse(sampleTimeline.scoringUntil) + 1;

    expect(await close(juror, [])).toMatchObject({ refusal: { code: 'resource.not-found' } });
    expect(await close(head, [], late)).toMatchObject({
      refusal: { code: 'scoring.reasons-missing', params: { jurors: juror.id } },
    });
    expect(await close(head, [{ jurorId: juror.id, reason: 'Ốm (mẫu)' }], late)).toMatchObject({
      ok: true,
      value: { body: { missing: [{ jurorId: juror.id, sheets: 1, reason: 'Ốm (mẫu)' }] } },
    });

    const gate = await store.world.records.find('gate', `${sampleRoundId}/score-sheets~1`);
    expect(gate?.body.outcome).toBe('closed');
    expect(await save(juror, code, full, 1)).toMatchObject({ refusal: { code: 'scoring.closed' } });
    expect(await close(head, [])).toMatchObject({ refusal: { code: 'scoring.closed' } });
  });
});
