import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishResults } from '#shared/application/council/publish-results.ts';
import { readComplaints } from '#shared/application/council/read-complaints.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { getReport } from '#shared/application/report/get-report.ts';
import type { BodyOf } from '#shared/contracts/contract.ts';
import type { getReportContract } from '#shared/contracts/report/get-report.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs, official, person, province } from '../../support/asks.ts';
import { alike, chair, seedScoredRound, signer, submissionIdOf } from '../../support/council-builder.ts';
import { madeOutputs } from '../../support/made-outputs.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { buildRound } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDraft, buildSubmission } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, decide, meet, publicationDay, roundInput, tallied } from '../council/play-council.ts';

type Report = BodyOf<typeof getReportContract>;

const issueDay = Date.parse('2026-07-03T05:00:00.000Z');

describe('the report of an authority', () => {
  let store: TestWorld;
  const seen: { [when: string]: Report } = {};
  const read = (actor = official, of: { level: 'TINH' | 'XA'; locality: string } = province) =>
    getReport(
      store.world,
      askAs(actor, 'report.read', { params: {}, query: of, body: undefined }, { now: issueDay }),
    );

  /** The level above took the offer into the round that is published there. */
  const takeUp = async () => {
    const [offer] = await store.world.records.children('offer', roundInput.roundId);
    if (offer === undefined) throw new Error('no offer');
    const accepted = { at: '2026-07-05T01:00:00.000Z', by: 'regional-1', roundId: sampleId(9) };
    await seed(store.world, [
      {
        ...{ kind: 'offer', id: offer.id, before: offer, action: 'test.accept' },
        after: { ...offer.body, state: 'accepted', accepted: { ...accepted, submissionId: sampleId(77) } },
      },
    ]);
  };

  beforeAll(async () => {
    store = await openTestWorld({ files: memoryFiles(), render: openTestRender() });
    await seedScoredRound(
      store.world,
      [
        { number: 1, sheets: alike(3800, 3600, 900, 900) },
        { number: 2, sheets: alike(3500, 3500, 800, 800) },
        { number: 3, of: 2, group: 'TCMN', sheets: alike(2000, 2000, 500, 500) },
      ],
      { recommendationQuota: 1 },
    );
    await seed(store.world, [
      record('submission', submissionIdOf(4), buildSubmission(4, { state: 'ineligible' })),
      record('submission', submissionIdOf(5), buildSubmission(5, { state: 'withdrawn' })),
      record('submission', submissionIdOf(6), buildDraft(6)),
    ]);
    seen.judging = accepted(await read()).body;
    await tallied(store.world);
    await meet(store.world, [1, 2, 3]);
    accepted(await decide(store.world));
    seen.decided = accepted(await read()).body;
    await publishResults(store.world, roundInput, at(publicationDay));
    seen.published = accepted(await read()).body;
    const { batches } = await readComplaints(store.world, roundInput, at(issueDay));
    for (const batch of batches) await issueBatch(store.world, { ...roundInput, batch }, at(issueDay));
    await closeCertificates(store.world, roundInput, at(issueDay));
    await nominateUp(store.world, roundInput, at(issueDay));
    seen.nominated = accepted(await read()).body;
    await seed(store.world, [
      record(
        'round',
        sampleId(9),
        buildRound({
          id: sampleId(9),
          authority: { level: 'KHUVUC', locality: 'BAC' },
          state: 'finished',
          publishedAt: '2026-11-01T03:00:00.000Z',
        }),
      ),
      record(
        'submission',
        sampleId(77),
        buildSubmission(1, { id: sampleId(77), roundId: sampleId(9), state: 'recognised' }),
      ),
    ]);
    seen.elsewhere = accepted(await read()).body;
    await takeUp();
    seen.above = accepted(await read()).body;
  });
  afterAll(() => store.close());

  const entries = (report: Report | undefined) =>
    Object.fromEntries(
      Object.entries(report?.whole.total.counts ?? {}).map(([stage, count]) => [
        stage,
        count?.entries ?? null,
      ]),
    );

  test('counts what was filed, without drafts, and who made it', () => {
    expect(seen.judging?.whole.total.counts.registered).toEqual({ entries: 5, establishments: 4, units: 5 });
    expect(entries(seen.judging)).toMatchObject({ registered: 5, submitted: 4, eligible: 3 });
  });

  test('says nothing of points while the jury scores, and nothing of a decision before it is published', () => {
    expect(entries(seen.judging)).toMatchObject({ passed: null, recognised: null, recommended: null });
    expect(entries(seen.decided)).toMatchObject({ passed: 2, recognised: null, recommended: null });
    expect(entries(seen.published)).toMatchObject({ recognised: 2, recommended: null });
  });

  test('follows what was offered to the level above, and nothing else that was recognised there', () => {
    expect(entries(seen.nominated)).toMatchObject({ recognised: 2, recommended: 1, recognisedAbove: 0 });
    expect(entries(seen.elsewhere)).toMatchObject({ recommended: 1, recognisedAbove: 0 });
    expect(entries(seen.above)).toMatchObject({ recommended: 1, recognisedAbove: 1 });
  });

  test('breaks down by group, place and kind, by round and by year', () => {
    const [round] = seen.above?.rounds ?? [];
    expect(seen.above?.rounds).toHaveLength(1);
    expect(round?.groups.map(({ group, counts }) => [group, counts.registered?.entries])).toEqual([
      ['TCMN', 1],
      ['CBNLTS', 4],
    ]);
    expect(round?.places.reduce((sum, { counts }) => sum + (counts.registered?.entries ?? 0), 0)).toBe(5);
    expect(round?.kinds.reduce((sum, { counts }) => sum + (counts.registered?.entries ?? 0), 0)).toBe(5);
    expect(seen.above?.years).toMatchObject([
      { year: 2026, counts: seen.above?.whole.total.counts, support: { promisedDong: 0, deliveredDong: 0 } },
    ]);
  });

  test('leaves as one table and as a paper, with what is not told left empty', async () => {
    const outputs = madeOutputs(store.world, issueDay);
    const order = { what: 'report', subject: province } as const;
    const file = await outputs.file(official, { ...order, format: 'json' });
    const { items } = JSON.parse(Buffer.from(file).toString());
    expect(items[0]).toMatchObject({ by: 'total', registered: 5, recognised: 2, recognisedAbove: 1 });
    const docx = Buffer.from(await outputs.file(official, { ...order, format: 'docx' }));
    expect(docx.subarray(0, 2).toString()).toBe('PK');
    expect(codeOf(await outputs.ask(chair, { ...order, format: 'xlsx' }))).toBe('resource.not-found');
  });

  test('is for the officials, auditors and signers of that authority alone', async () => {
    for (const actor of [signer, person('auditor-1', { role: 'auditor' })])
      expect((await read(actor)).ok).toBe(true);
    const others = [chair, person('admin-1', { role: 'administrator' }), person('nobody-1')];
    for (const actor of others) expect(codeOf(await read(actor))).toBe('access.denied');
    expect(codeOf(await read(official, { level: 'XA', locality: '05443' }))).toBe('access.denied');
  });
});
