import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { answerComplaint } from '#shared/application/council/answer-complaint.ts';
import { fileComplaint } from '#shared/application/council/file-complaint.ts';
import { getOwnResult } from '#shared/application/council/get-own-result.ts';
import { listComplaints } from '#shared/application/council/list-complaints.ts';
import { listOwnComplaints } from '#shared/application/council/list-own-complaints.ts';
import { listPublicResults } from '#shared/application/council/list-public-results.ts';
import { nameSheets } from '#shared/application/council/name-sheets.ts';
import { publishResults } from '#shared/application/council/publish-results.ts';
import { readComplaints } from '#shared/application/council/read-complaints.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import { resultIdOf } from '#shared/domain/council/council.ts';
import { conflictIdOf, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { askAs, official } from '../../support/asks.ts';
import { alike, chair, seedScoredRound, sheetOf, submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, decide, playToPublication, publicationDay, roundInput } from './play-council.ts';

const low = [500, 500, 100, 100] as const;
const high = [3300, 3300, 700, 700] as const;
/** Entry 3 falls below the mark by one juror's sheet only. */
const entries = [
  { number: 1, sheets: alike(3600, 3600, 900, 900) },
  { number: 2, sheets: alike(3400, 3400, 800, 800) },
  { number: 3, sheets: [high, high, high, low] },
] as const;
const day = 86_400_000;
/** Publication on Thursday 11 June 2026: the fifteenth working day is Thursday 2 July. */
const windowEnd = '2026-07-02T17:00:00.000Z';
const afterWindow = Date.parse(windowEnd) + 60_000;

describe('after publication', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    await seedScoredRound(store.world, entries);
    await playToPublication(store.world, [1, 2, 3]);
  });
  afterEach(() => store.close());

  const file = (number: number, now = publicationDay + day) =>
    runCommand(
      store.world,
      fileComplaint,
      askAs(
        producer,
        'complaint.file',
        {
          params: { submissionId: submissionIdOf(number) },
          query: {},
          body: { text: 'Đề nghị xem lại điểm (mẫu)' },
        },
        { now },
      ),
    );
  const answer = (
    complaintId: string,
    body: {
      outcome: 'upheld' | 'rejected';
      corrections?: { excludedSheetIds: string[]; recognise: boolean | null };
    },
    now = publicationDay + 3 * day,
  ) =>
    runCommand(
      store.world,
      answerComplaint,
      askAs(
        chair,
        'complaint.answer',
        {
          params: { ...roundInput, complaintId },
          query: {},
          body: { text: 'Trả lời mẫu', corrections: null, ...body },
        },
        { now },
      ),
    );
  const read = (now: number) => readComplaints(store.world, roundInput, at(now));
  const state = async (number: number) =>
    (await store.world.records.find('submission', submissionIdOf(number)))?.body.state;
  const gate = async () =>
    (await store.world.records.find('gate', `${sampleRoundId}/complaints~1`))?.body.outcome;
  /** What the producer of an entry reads of it. */
  const ownResult = async (number: number) =>
    accepted(
      await getOwnResult(
        store.world,
        askAs(producer, 'result.read-own', {
          params: { submissionId: submissionIdOf(number) },
          query: {},
          body: undefined,
        }),
      ),
    ).body;
  const lowSheet = sheetIdOf(sheetOf({ number: 3 }, 4, low));
  /** As the council names a sheet. */
  const named = async (id: string) => (await nameSheets(store.world, sampleRoundId))(id);
  const put = async () => ({ excludedSheetIds: [await named(lowSheet)], recognise: true });

  test('each producer hears of the own entry once, and the round waits for complaints', async () => {
    const { world } = store;
    const round = await world.records.find('round', sampleRoundId);
    expect(round?.body).toMatchObject({ state: 'complaints', complaintsUntil: windowEnd });
    expect(await Promise.all([1, 2, 3].map(state))).toEqual(['recognised', 'recognised', 'not-recognised']);
    const version = (await world.records.find('submission', submissionIdOf(1)))?.version;

    await publishResults(world, roundInput, at(publicationDay + day));

    expect((await world.records.find('submission', submissionIdOf(1)))?.version).toBe(version);
  });

  test('anyone sees the recognised products by name, and nothing that ranks them', async () => {
    const answer = await listPublicResults(
      store.world,
      askAs(anonymous, 'result.read-public', { params: roundInput, query: {}, body: undefined }),
    );

    const { groups } = accepted(answer).body;
    expect(groups).toHaveLength(1);
    expect(
      groups[0]?.units.map(({ name, establishment, locality }) => [name, establishment, locality]),
    ).toEqual([
      ['Miến dong mẫu 1', 'Hợp tác xã mẫu 1', { province: '19', commune: '05443' }],
      ['Miến dong mẫu 2', 'Hợp tác xã mẫu 2', { province: '19', commune: '05443' }],
    ]);
    expect(Object.keys(groups[0]?.units[0] ?? {})).toEqual(['group', 'name', 'establishment', 'locality']);
  });

  test('the list says what each complaint is about, until when it is answered, and which is late', async () => {
    accepted(await file(3));
    const list = async (now: number) => {
      const input = { params: roundInput, query: { limit: 25 }, body: undefined };
      return accepted(await listComplaints(store.world, askAs(official, 'complaint.read', input, { now })))
        .body;
    };
    expect(await list(publicationDay + 2 * day)).toMatchObject({
      items: [
        {
          ...{ productName: 'Miến dong mẫu 3', selectionCode: 'CBNLTS-003', overdue: false },
          ...{ receivedLocal: '12:00 12/06/2026', dueLocal: '00:00 27/06/2026', dueDay: '2026-06-26' },
        },
      ],
    });
    expect(await list(publicationDay + 30 * day)).toMatchObject({ items: [{ overdue: true }] });
  });

  test('a complaint is filed within the window and no later, one at a time', async () => {
    const until = Date.parse(windowEnd);
    expect(await file(3, until)).toMatchObject({ refusal: { code: 'complaint.window-over' } });

    const filed = accepted(await file(3, until - 1));

    expect(filed.body).toMatchObject({ state: 'received', dueDay: '2026-07-16' });
    expect(await file(3, until - 1)).toMatchObject({ refusal: { code: 'complaint.open-already' } });
    const windowUntil = '2026-07-02T17:00:35.000Z';
    expect(await read(until)).toEqual({ over: false, open: 1, until: windowUntil, batches: [] });
    expect(await read(until + 35_000)).toEqual({
      ...{ over: true, open: 1, batches: [] },
      // Those that are still open may take sixty days.
      until: '2026-08-31T17:00:00.000Z',
    });
  });

  test('a chair with a conflict over the entry does not answer for the council', async () => {
    const filed = await file(3);
    const id = filed.ok ? filed.value.body.id : '';
    const at = new Date(publicationDay).toISOString();
    await seed(store.world, [
      record('conflict', conflictIdOf(sampleRoundId, submissionIdOf(3), chair.id), {
        ...{ roundId: sampleRoundId, submissionId: submissionIdOf(3), personId: chair.id, basis: 'owner' },
        ...{ reason: 'owner', state: 'confirmed', raisedAt: at, raisedBy: 'system:ConvenePanel' },
        ...{ settledAt: at, settledBy: 'system:ConvenePanel', settlementReason: null },
      }),
    ]);
    expect(await answer(id, { outcome: 'rejected' })).toEqual({
      ok: false,
      refusal: { code: 'complaint.own-conflict' },
    });
  });

  test('a rejected complaint changes nothing; the last answer after the window lets the round go on', async () => {
    const { id } = accepted(await file(3)).body;
    expect(await answer(id, { outcome: 'rejected', corrections: await put() })).toMatchObject({
      refusal: { pointers: [{ code: 'complaint.rejected-changes-nothing' }] },
    });

    accepted(await answer(id, { outcome: 'rejected' }, afterWindow));

    expect(await gate()).toBe('answered');
    expect(await store.world.records.find('result', resultIdOf(sampleRoundId, 2))).toBeUndefined();
    expect(await answer(id, { outcome: 'upheld' })).toMatchObject({
      refusal: { code: 'complaint.answered' },
    });
  });

  test('an upheld one makes a new result version, waits for the decision, and then changes the recognition', async () => {
    const { world } = store;
    const before = await world.records.find('result', resultIdOf(sampleRoundId, 1));
    const { id } = accepted(await file(3)).body;

    const answered = accepted(await answer(id, { outcome: 'upheld', corrections: await put() }, afterWindow));

    expect(answered.body).toMatchObject({
      state: 'upheld',
      answer: { resultVersion: 2, excludedSheets: 1 },
      decisionSequence: null,
    });
    expect(JSON.stringify(answered.body)).not.toContain('juror-');
    const kept = (await world.records.find('complaint', `${sampleRoundId}/${id}`))?.body.answer;
    expect(kept?.excludedSheetIds).toEqual([lowSheet]);
    const after = await world.records.find('result', resultIdOf(sampleRoundId, 2));
    const entry = after?.body.standings.find(({ submissionId }) => submissionId === submissionIdOf(3));
    expect(after?.body).toMatchObject({ cause: 'complaint', complaintId: id, sheetCount: 9 });
    expect(entry).toMatchObject({ count: 3, mean: '80.00', passed: true });
    expect(await world.records.find('result', resultIdOf(sampleRoundId, 1))).toEqual(before);
    expect((await world.records.find('sheet', lowSheet))?.version).toBe(1);
    expect(await state(3)).toBe('not-recognised');
    expect(await read(afterWindow)).toMatchObject({ over: true, open: 1 });
    expect(await gate()).toBeNull();
    const own = await listOwnComplaints(
      world,
      askAs(producer, 'complaint.read', {
        params: { submissionId: submissionIdOf(3) },
        query: {},
        body: undefined,
      }),
    );
    expect(JSON.stringify(accepted(own).body)).not.toMatch(/juror/);

    const decided = accepted(
      await decide(world, { number: '120/QĐ-UBND (mẫu)', date: '2026-07-03', now: afterWindow + day }),
    );

    expect(decided.body).toMatchObject({
      sequence: 2,
      resultVersion: 2,
      units: [{}, {}, { id: submissionIdOf(3) }],
    });
    expect(await state(3)).toBe('recognised');
    expect(await read(afterWindow + day)).toMatchObject({ over: true, open: 0 });
    expect(await gate()).toBe('answered');
    expect(
      await decide(world, { number: '121/QĐ-UBND', date: '2026-07-03', now: afterWindow + day }),
    ).toMatchObject({
      refusal: { code: 'decision.nothing-to-decide' },
    });
  });

  test('what an upheld one corrects is told to producers when the signer has decided on it, not before', async () => {
    const told = { resultVersion: 1, mean: '63.00', passed: false, recognised: false };
    const { id } = accepted(await file(3)).body;
    accepted(await answer(id, { outcome: 'upheld', corrections: await put() }, afterWindow));

    expect(await ownResult(3)).toMatchObject(told);
    // The medians of the others do not tell of it either.
    expect(await ownResult(1)).toMatchObject({ resultVersion: 1 });

    await decide(store.world, { number: '120/QĐ-UBND (mẫu)', date: '2026-07-03', now: afterWindow + day });
    expect(await ownResult(3)).toMatchObject({
      ...{ resultVersion: 2, mean: '80.00', passed: true },
      recognised: true,
    });
  });

  test('a correction that changes no recognition is told at once, unless it stands on one that waits', async () => {
    const first = accepted(await file(3)).body;
    const corrections = { excludedSheetIds: [await named(lowSheet)], recognise: null };
    accepted(await answer(first.id, { outcome: 'upheld', corrections }));
    expect(await ownResult(3)).toMatchObject({ resultVersion: 2, mean: '80.00', passed: true });

    const second = accepted(await file(3)).body;
    accepted(
      await answer(second.id, { outcome: 'upheld', corrections: { excludedSheetIds: [], recognise: true } }),
    );
    const third = accepted(await file(2)).body;
    accepted(await answer(third.id, { outcome: 'upheld' }));
    expect(await ownResult(2)).toMatchObject({ resultVersion: 2 });
  });

  test('a complaint that arrives in time beside the last answer holds the gate again', async () => {
    const { id } = accepted(await file(3)).body;
    accepted(await answer(id, { outcome: 'rejected' }, afterWindow));
    expect(await gate()).toBe('answered');

    accepted(await file(2, Date.parse(windowEnd) - 1));

    expect(await gate()).toBeNull();
    expect(await read(afterWindow)).toMatchObject({ over: true, open: 1 });
  });

  test.each([
    [
      "another entry's sheet",
      { excludedSheetIds: [sheetIdOf(sheetOf({ number: 1 }, 1, low))], recognise: null },
      'complaint.unknown-sheet',
    ],
    [
      'more sheets than the minimum leaves',
      {
        excludedSheetIds: [1, 2].map(juror => sheetIdOf(sheetOf({ number: 3 }, juror, high))),
        recognise: null,
      },
      'complaint.too-few-sheets',
    ],
    [
      'a recognition that still does not pass',
      { excludedSheetIds: [], recognise: true },
      'complaint.not-passed',
    ],
    ['the recognition it has', { excludedSheetIds: [], recognise: false }, 'complaint.recognition-unchanged'],
  ])('an answer may not name %s', async (_, corrections, code) => {
    const { id } = accepted(await file(3)).body;
    const excludedSheetIds = await Promise.all(corrections.excludedSheetIds.map(named));
    expect(
      await answer(id, { outcome: 'upheld', corrections: { ...corrections, excludedSheetIds } }),
    ).toMatchObject({
      refusal: { pointers: [{ code }] },
    });
  });
});
