import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '#shared/application/ports.ts';
import { beginScreening } from '#shared/application/round/begin-screening.ts';
import { gateIdOf } from '#shared/application/round/gates.ts';
import { getRoundProgress } from '#shared/application/round/get-round-progress.ts';
import { takeRoundStep } from '#shared/application/round/take-round-step.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { getRoundProgressContract } from '#shared/contracts/round/get-round-progress.ts';
import { takeRoundStepContract } from '#shared/contracts/round/take-round-step.ts';
import type { SubmissionState } from '#shared/domain/submission/states.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { placeRounds } from '../../support/place-rounds.ts';
import { type buildRound, sampleTimeline } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildSubmission } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const opening = Date.parse(sampleTimeline.opensAt);
const sealed = { at: sampleTimeline.closesAt, entries: 1, batches: 1, hash: '' };

describe('steps by hand', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
  });
  afterAll(() => store.close());

  const { nextId, place } = placeRounds(() => store.world, 300);
  /** A round in screening whose sealed set is one submission in a state. */
  const placeSealed = async (state: SubmissionState, roundState: 'closed' | 'screening' = 'screening') => {
    const roundId = await place({ state: roundState, attempt: 1, sealed });
    const submission = buildSubmission(1, { id: nextId(), roundId, state });
    const entries = [{ submissionId: submission.id, version: 1, hash: '' }];
    await seed(store.world, [
      record('submission', submission.id, submission),
      record('sealed-batch', `${roundId}/0`, { roundId, batch: 0, entries }),
    ]);
    return roundId;
  };
  const take = (roundId: string, step: string, world: World = store.world, now = opening) =>
    runCommand(
      world,
      takeRoundStep,
      askAs(
        official,
        'round.manage',
        { params: { roundId }, query: {}, body: takeRoundStepContract.body.parse({ step }) },
        { now },
      ),
    );
  const progress = async (roundId: string, now = opening, actor = official) => {
    const answer = await getRoundProgress(
      store.world,
      askAs(actor, 'round.progress', { params: { roundId }, query: {}, body: undefined }, { now }),
    );
    return answer.ok ? getRoundProgressContract.answer.parse(answer.value.body) : answer;
  };

  test('a round is opened by hand when its time has come and its schedule has not', async () => {
    const roundId = await place({ state: 'announced' });
    const { noted, effects } = noteEffects(store.world);

    expect(await take(roundId, 'open', noted, opening - 1)).toEqual({
      ok: false,
      refusal: {
        code: 'round.step-not-allowed',
        params: { step: 'open', state: 'announced', allowed: 'extend, cancel' },
      },
    });
    expect(await take(roundId, 'open', noted)).toMatchObject({
      ok: true,
      value: { body: { state: 'announced', attempt: 1, allowedSteps: ['extend', 'redrive', 'cancel'] } },
    });
    expect(effects).toEqual([{ type: 'start-workflow', roundId, attempt: 1 }]);
  });

  test('a redrive clears the stall, ends the attempt before and begins the next', async () => {
    const stalled = { step: 'TallyScores', reason: 'Error', since: sampleTimeline.scoringUntil };
    const roundId = await place({ state: 'judging', attempt: 2, stalled });
    const { noted, effects } = noteEffects(store.world);

    expect(await take(roundId, 'redrive', noted)).toMatchObject({ value: { body: { attempt: 3 } } });

    expect((await store.world.records.find('round', roundId))?.body.stalled).toBeNull();
    expect(effects).toEqual([
      { type: 'stop-workflow', roundId, attempt: 2, reason: 'redriven' },
      { type: 'start-workflow', roundId, attempt: 3 },
    ]);
  });

  test.each<[string, Parameters<typeof buildRound>[0]]>([
    ['open', { state: 'planned' }],
    ['redrive', { state: 'planned' }],
    ['redrive', { state: 'finished', attempt: 1 }],
    ['close-screening', { state: 'judging', attempt: 1 }],
  ])('%s is out of order in %j', async (step, overrides) => {
    const roundId = await place(overrides);
    expect(await take(roundId, step)).toMatchObject({ refusal: { code: 'round.step-not-allowed' } });
  });

  test('the screening closes when every dossier is settled, and not before', async () => {
    const waiting = await placeSealed('submitted');
    const settled = await placeSealed('eligible');

    expect(await take(waiting, 'close-screening')).toEqual({
      ok: false,
      refusal: { code: 'round.screening-unsettled', params: { open: 1 } },
    });
    expect(await take(settled, 'close-screening')).toMatchObject({ ok: true });
    expect((await store.world.records.find('gate', gateIdOf(settled, 'screening', 1)))?.body).toMatchObject({
      outcome: 'settled',
    });
  });

  test('a screening with nothing to settle is settled as it begins', async () => {
    const withdrawn = await placeSealed('withdrawn', 'closed');
    const waiting = await placeSealed('submitted', 'closed');
    const context = { now: opening, execution: 'test' };

    await beginScreening(store.world, { roundId: withdrawn }, context);
    await beginScreening(store.world, { roundId: waiting }, context);

    expect(await store.world.records.find('gate', gateIdOf(withdrawn, 'screening', 1))).toBeDefined();
    expect(await store.world.records.find('gate', gateIdOf(waiting, 'screening', 1))).toBeUndefined();
  });

  test('progress says what is waited for, until when, and how many dossiers stand where', async () => {
    const roundId = await placeSealed('submitted');

    expect(await progress(roundId)).toEqual({
      roundId,
      state: 'screening',
      attempt: 1,
      stalled: null,
      waitsFor: {
        what: 'screening',
        until: sampleTimeline.screeningUntil,
        untilLocal: '17:00 08/05/2026',
        overdue: false,
        settled: false,
      },
      submissions: { submitted: 1 },
      localities: null,
      sealed: { at: sampleTimeline.closesAt, entries: 1 },
      allowedSteps: ['extend', 'close-screening', 'redrive', 'cancel'],
    });
    expect(await progress(roundId, Date.parse(sampleTimeline.screeningUntil))).toMatchObject({
      waitsFor: { overdue: true },
    });
  });

  test('progress shows which localities are short of the minimum that the plan asks for', async () => {
    const roundId = await place({ state: 'open', rules: { minEntriesPerLocality: 2 } });
    const from = (number: number, commune: string, state: SubmissionState) => {
      const id = sampleId(80_000 + number);
      const { snapshot, ...rest } = buildSubmission(number, { id, roundId, state });
      if (snapshot === null) throw new Error('a submitted dossier has a snapshot');
      const establishment = {
        ...snapshot.establishment,
        site: { ...snapshot.establishment.site, commune },
      };
      return record('submission', id, { ...rest, snapshot: { ...snapshot, establishment } });
    };
    await seed(store.world, [
      from(1, '05443', 'submitted'),
      from(2, '05443', 'submitted'),
      from(3, '05446', 'submitted'),
      from(4, '05446', 'withdrawn'),
    ]);

    expect(await progress(roundId)).toMatchObject({
      localities: {
        minimum: 2,
        places: [
          { commune: '05446', entries: 1, enough: false },
          { commune: '05443', entries: 2, enough: true },
        ],
      },
    });
  });

  test.each<[Parameters<typeof buildRound>[0], object | null]>([
    [{ state: 'planned' }, { what: 'announcement' }],
    [{ state: 'announced' }, { what: 'opening', untilLocal: '08:00 09/03/2026' }],
    [{ state: 'open' }, { what: 'closing' }],
    [{ state: 'judging', scoringRound: 1 }, { what: 'score-sheets' }],
    [
      { state: 'complaints', complaintsUntil: '2026-07-21T17:00:00.000Z' },
      { what: 'complaint-window', until: '2026-07-21T17:00:00.000Z' },
    ],
    [{ state: 'finished' }, null],
  ])('a round %j waits for %j', async (overrides, wait) => {
    const roundId = await place(overrides);
    const seen = await progress(roundId);
    expect(seen).toMatchObject({ waitsFor: wait });
  });

  test('jurors see no progress', async () => {
    const roundId = await place({ state: 'judging' });
    expect(await progress(roundId, opening, person('j', { role: 'juror', roundId }))).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
  });
});
