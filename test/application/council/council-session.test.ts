import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { beginRescore } from '#shared/application/council/begin-rescore.ts';
import { getResult } from '#shared/application/council/get-result.ts';
import { listResults } from '#shared/application/council/list-results.ts';
import { mergeItems } from '#shared/application/council/merge-items.ts';
import { requestDecisionFile } from '#shared/application/council/request-decision-file.ts';
import { tallyScores } from '#shared/application/council/tally-scores.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { resultIdOf } from '#shared/domain/council/council.ts';
import { conflictIdOf, sheetIdOf } from '#shared/domain/judging/judging.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { defaultRoundRules } from '#shared/domain/round/rules.ts';
import { askAs, official } from '../../support/asks.ts';
import {
  alike,
  chair,
  councilMembers,
  seedScoredRound,
  sheetOf,
  signer,
  submissionIdOf,
} from '../../support/council-builder.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import {
  accepted,
  approve,
  at,
  close,
  councilDay,
  decide,
  openWithAll,
  roundInput,
  settle,
  tallied,
  tallyDay,
  vote,
} from './play-council.ts';

const entries = [
  { number: 1, sheets: alike(3600, 3600, 900, 900) },
  { number: 2, sheets: alike(3500, 3500, 800, 800) },
  { number: 3, of: 2, sheets: alike(3300, 3300, 800, 800) },
  { number: 4, sheets: alike(3300, 3300, 800, 800) },
  { number: 5, sheets: alike(2000, 2000, 500, 500) },
] as const;

describe('the council', () => {
  let store: TestWorld;
  const files = memoryFiles();
  beforeEach(async () => {
    store = await openTestWorld({ files });
    await seedScoredRound(store.world, entries, { quotaTotal: 3 });
  });
  afterEach(() => store.close());
  const round = async () => (await store.world.records.find('round', sampleRoundId))?.body;

  test('nobody sees a result before scoring has closed, then officials see the versions and the report', async () => {
    const { world } = store;
    const list = () =>
      listResults(world, askAs(official, 'result.read', { params: roundInput, query: {}, body: undefined }));
    expect(await list()).toEqual({ ok: false, refusal: { code: 'resource.not-found' } });

    await tallied(world);
    await tallied(world);

    expect(await list()).toMatchObject({
      ok: true,
      value: {
        body: {
          items: [{ version: 1, cause: 'tally', entries: 5, passed: 4, withinQuota: 2, tiedAtQuota: 2 }],
        },
      },
    });
    const whole = await getResult(
      world,
      askAs(official, 'result.read', { params: { ...roundInput, version: 1 }, query: {}, body: undefined }),
    );
    expect(accepted(whole).body).toMatchObject({
      sheetCount: 15,
      standings: [{ rank: 1, mean: '90.00' }, {}, {}, {}, {}],
    });
    const { sheets } = accepted(whole).body;
    expect(new Set(sheets.map(({ sheetId }) => sheetId)).size).toBe(15);
    expect(JSON.stringify(accepted(whole).body)).not.toContain('juror-');
    expect((await round())?.state).toBe('council');
  });

  test('sits: the list en bloc, the tie by vote, a set merged, the proposal to the authority, the decision', async () => {
    const { world } = store;
    await tallied(world);
    await openWithAll(world);
    expect(await approve(world, chair, [1, 3])).toMatchObject({ refusal: { code: 'request.invalid' } });
    for (const member of councilMembers) accepted(await approve(world, member, [1, 2]));
    for (const member of [chair, ...councilMembers]) {
      accepted(await vote(world, member, 3, 'for'));
      accepted(await vote(world, member, 4, 'for'));
    }
    expect(await close(world, 'propose')).toMatchObject({ refusal: { code: 'council.items-open' } });
    accepted(await settle(world, 3, 'propose'));
    accepted(await settle(world, 4, 'propose'));
    expect(await close(world, 'propose')).toMatchObject({ refusal: { code: 'council.over-quota' } });
    const merge = {
      submissionIds: [submissionIdOf(2), submissionIdOf(3)],
      name: 'Bộ sản phẩm mẫu',
      reason: 'Cùng kiểu dáng, khác chất liệu',
    };
    const params = { ...roundInput, number: 1 };
    accepted(
      await runCommand(world, mergeItems, askAs(chair, 'council.lead', { params, query: {}, body: merge })),
    );

    const closed = accepted(await close(world, 'propose'));

    expect(closed.body.proposal.map(({ name, submissionIds }) => [name, submissionIds.length])).toEqual([
      ['Miến dong mẫu 1', 1],
      ['Bộ sản phẩm mẫu', 2],
      ['Miến dong mẫu 4', 1],
    ]);
    expect((await round())?.state).toBe('deciding');
    const gate = await world.records.find('gate', `${sampleRoundId}/council~1`);
    expect(gate?.body.outcome).toBe('propose');

    const pdf = new TextEncoder().encode('%PDF-1.7 mẫu');
    const ask = askAs(signer, 'decision.record', {
      params: roundInput,
      query: {},
      body: { contentType: 'application/pdf' as const, bytes: pdf.length, sha256: 'a'.repeat(64) },
    });
    const { fileKey } = accepted(await runCommand(world, requestDecisionFile, ask)).body;
    expect(await decide(world, { fileKey })).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/fileKey', code: 'decision.file-missing' }] },
    });
    files.put(fileKey, pdf);
    expect(await decide(world, { fileKey, date: '2026-06-11' })).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/date', code: 'decision.date' }] },
    });
    const declined = [{ unitId: submissionIdOf(4), reason: 'Lý do mẫu' }];
    const decision = accepted(await decide(world, { fileKey, declined }));
    expect(decision.body).toMatchObject({
      ...{ sequence: 1, resultVersion: 1, declined, file: { bytes: pdf.length } },
      units: [{ id: submissionIdOf(1) }, { id: submissionIdOf(2) }],
    });
    expect(await decide(world)).toMatchObject({ refusal: { code: 'decision.recorded' } });
  });

  test('a member whose conflict is confirmed in the session leaves the item, and the denominator shrinks', async () => {
    const { world } = store;
    await tallied(world);
    await openWithAll(world);
    const [first, second, third, fourth] = councilMembers;
    if (!first || !second || !third || !fourth) throw new Error('five sit');
    const settled = {
      settledAt: '2026-06-02T03:00:00.000Z',
      settledBy: 'official-1',
      settlementReason: 'Mẫu',
    };
    const conflict = {
      roundId: sampleRoundId,
      submissionId: submissionIdOf(1),
      personId: first.id,
      ...{ basis: 'declared' as const, reason: 'Người nhà (mẫu)', state: 'confirmed' as const },
      ...{ raisedAt: '2026-06-02T02:00:00.000Z', raisedBy: first.id, ...settled },
    };
    await seed(world, [
      record('conflict', conflictIdOf(sampleRoundId, submissionIdOf(1), first.id), conflict),
    ]);

    expect(await vote(world, first, 1, 'for')).toMatchObject({ refusal: { code: 'council.conflict' } });
    accepted(await vote(world, second, 1, 'for'));
    accepted(await vote(world, third, 1, 'for'));
    expect(await settle(world, 1, 'propose')).toMatchObject({
      refusal: { code: 'council.majority-missing' },
    });
    accepted(await vote(world, fourth, 1, 'for'));
    expect(await settle(world, 1, 'propose')).toMatchObject({ ok: true });
  });

  test('records every ballot of members who vote in the same moment', async () => {
    const { world } = store;
    await tallied(world);
    await openWithAll(world);

    const votes = await Promise.all([chair, ...councilMembers].map(member => vote(world, member, 1, 'for')));

    expect(votes.every(({ ok }) => ok)).toBe(true);
    const session = await world.records.find('council-session', `${sampleRoundId}/1`);
    const item = session?.body.items.find(({ submissionId }) => submissionId === submissionIdOf(1));
    expect(item?.ballots.map(({ personId }) => personId).sort()).toEqual(
      [chair, ...councilMembers].map(({ id }) => id).sort(),
    );
    expect(await vote(world, chair, 1, 'against')).toMatchObject({
      refusal: { code: 'council.already-voted' },
    });
  });

  test('proposes nothing after the first of two scorings that the rules ask for, only after the second', async () => {
    const { world } = store;
    const setRound = async (overrides: Partial<Round>) => {
      const before = await world.records.find('round', sampleRoundId);
      if (before === undefined) throw new Error('the round is gone');
      const after = { ...before.body, ...overrides };
      await seed(world, [{ kind: 'round', id: before.id, before, after, action: 'test.change' }]);
    };
    await tallied(world);
    const rules = { ...((await round())?.rules ?? defaultRoundRules), scoringRounds: 2 as const };
    await setRound({ rules });
    await openWithAll(world);
    for (const member of councilMembers) accepted(await approve(world, member, [1, 2]));
    for (const entry of [3, 4]) {
      for (const member of councilMembers) accepted(await vote(world, member, entry, 'against'));
      accepted(await settle(world, entry, 'reject', 'Theo phiếu bầu (mẫu)'));
    }

    expect(await close(world, 'propose')).toMatchObject({ refusal: { code: 'council.second-scoring-due' } });
    await setRound({ scoringRound: 2 });

    expect(await close(world, 'propose')).toMatchObject({ ok: true });
  });

  test('sends the entries back: the same jurors get fresh sheets, and the second tally makes version two', async () => {
    const { world } = store;
    await tallied(world);
    await openWithAll(world);
    expect(await close(world, 'rescore')).toMatchObject({ refusal: { code: 'request.invalid' } });
    expect(await close(world, 'rescore', { reason: 'Chênh lệch lớn' })).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/deadlines', code: 'council.deadlines-needed' }] },
    });
    const deadlines = {
      scoringUntil: '2026-06-20T10:00:00.000Z',
      councilUntil: '2026-06-26T10:00:00.000Z',
      decisionUntil: '2026-07-10T10:00:00.000Z',
    };
    accepted(await close(world, 'rescore', { reason: 'Chênh lệch lớn', deadlines }));

    await beginRescore(world, roundInput, at(councilDay));
    await beginRescore(world, roundInput, at(councilDay));

    expect(await round()).toMatchObject({ state: 'judging', scoringRound: 2, timeline: deadlines });
    const fresh = (await world.records.children('sheet', sampleRoundId)).filter(
      ({ body }) => body.scoringRound === 2,
    );
    expect(fresh).toHaveLength(15);
    expect(fresh.every(({ body }) => body.state === 'assigned' && body.version === 1)).toBe(true);
    const hidden = await listResults(
      world,
      askAs(official, 'result.read', { params: roundInput, query: {}, body: undefined }),
    );
    expect(hidden).toMatchObject({ refusal: { code: 'resource.not-found' } });

    for (const stored of fresh) {
      const locked = sheetOf({ number: 1 }, 1, [3000, 3000, 700, 700], {
        ...{ submissionId: stored.body.submissionId, selectionCode: stored.body.selectionCode },
        ...{ jurorId: stored.body.jurorId, jurorName: stored.body.jurorName, scoringRound: 2 },
      });
      await seed(world, [{ ...record('sheet', sheetIdOf(locked), locked), before: stored } as never]);
    }
    await tallyScores(world, roundInput, at(councilDay));
    const second = await world.records.find('result', resultIdOf(sampleRoundId, 2));
    expect(second?.body).toMatchObject({
      cause: 'rescore',
      scoringRound: 2,
      standings: [{ mean: '74.00' }, {}, {}, {}, {}],
    });
    const first = await world.records.find('result', resultIdOf(sampleRoundId, 1));
    expect(first?.body.standings[0]?.mean).toBe('90.00');
    expect(tallyDay).toBeLessThan(councilDay);
  });
});
