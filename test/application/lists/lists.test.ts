import * as xlsx from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishResults } from '#shared/application/council/publish-results.ts';
import { readComplaints } from '#shared/application/council/read-complaints.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { codeOf } from '../../support/answered.ts';
import { official, person, province } from '../../support/asks.ts';
import { alike, chair, seedScoredRound, signer, submissionIdOf } from '../../support/council-builder.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';
import { madeOutputs, type Order } from '../../support/made-outputs.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { buildDossier, buildDraft, buildSubmission, documentIdOf } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, decide, meet, publicationDay, roundInput, tallied } from '../council/play-council.ts';

const issueDay = Date.parse('2026-07-03T05:00:00.000Z');
const auditor = person('auditor-1', { role: 'auditor' });
const administrator = person('administrator-1', { role: 'administrator' });
const helper = person('helper-1', { role: 'helping-team', roundId: sampleRoundId });
const head = person('juror-1', { role: 'panel-head', roundId: sampleRoundId });
const juror = person('juror-2', { role: 'juror', roundId: sampleRoundId });
/** Sits on the council and judges: in a blind round not told the makers. */
const both = person(
  'council-member-2',
  { role: 'council-member', roundId: sampleRoundId },
  { role: 'juror', roundId: sampleRoundId },
);

const list = (what: Order['what'], subject: Order['subject'] = roundInput): Order => ({
  what,
  subject,
  format: 'json',
});

describe('a list', () => {
  let store: TestWorld;
  let outputs: ReturnType<typeof madeOutputs>;
  const seen: { [when: string]: readonly Record<string, unknown>[] } = {};
  let archive: Uint8Array = new Uint8Array();
  const codes: { [when: string]: string } = {};

  const rows = async (actor: Actor, order: Order): Promise<readonly Record<string, unknown>[]> =>
    JSON.parse(Buffer.from(await outputs.file(actor, order)).toString()).items;
  const refusal = async (actor: Actor, order: Order) => codeOf(await outputs.ask(actor, order));

  beforeAll(async () => {
    const files = memoryFiles();
    store = await openTestWorld({ files, render: openTestRender() });
    outputs = madeOutputs(store.world, issueDay);
    await seedScoredRound(
      store.world,
      [
        { number: 1, sheets: alike(3500, 3500, 800, 800) },
        { number: 2, sheets: alike(3800, 3600, 900, 900) },
        { number: 3, group: 'TCMN', sheets: alike(2000, 2000, 500, 500) },
      ],
      { blind: true },
    );
    const seat = buildMembership(30, 'juror', {
      personId: both.id,
      links: { taxCodes: ['0100109106'], phones: [], addresses: [] },
    });
    await seed(store.world, [
      record('membership', membershipIdOf(seat), seat),
      record('submission', submissionIdOf(4), buildSubmission(4, { state: 'withdrawn' })),
      record('submission', submissionIdOf(5), buildDraft(5)),
      ...buildDossier(2).map(paper => record('document', documentIdOf(paper), paper)),
    ]);
    for (const { key } of buildDossier(2)) files.put(key, Buffer.from(`tệp mẫu ${key}`));
    seen.filed = await rows(helper, list('filed-submissions'));
    seen.entries = await rows(head, list('eligible-entries'));
    seen.members = await rows(administrator, list('round-members'));
    codes.rankingWhileJudging = await refusal(official, list('ranking'));
    codes.decisionWhileJudging = await refusal(
      official,
      list('recognised-units', { ...roundInput, sequence: 1 }),
    );
    codes.resultTrailWhileJudging = await refusal(
      auditor,
      list('audit-stream', { stream: `result/${sampleRoundId}/1` }),
    );
    await tallied(store.world);
    seen.ranking = await rows(official, list('ranking'));
    seen.blindRanking = await rows(both, list('ranking'));
    codes.made = await outputs.make(official, list('ranking'));
    await meet(store.world, [1, 2, 3]);
    accepted(await decide(store.world));
    const decision = list('recognised-units', { ...roundInput, sequence: 1 });
    seen.blindAnnex = await rows(both, decision);
    await publishResults(store.world, roundInput, at(publicationDay));
    seen.annex = await rows(both, decision);
    const { batches } = await readComplaints(store.world, roundInput, at(issueDay));
    for (const batch of batches) await issueBatch(store.world, { ...roundInput, batch }, at(issueDay));
    await closeCertificates(store.world, roundInput, at(issueDay));
    codes.nominationBefore = await refusal(official, list('nomination-list'));
    await nominateUp(store.world, roundInput, at(issueDay));
    seen.nomination = await rows(official, list('nomination-list'));
    archive = await outputs.file(official, { what: 'ministry', subject: roundInput, format: 'zip' });
    seen.certificates = await rows(signer, list('certificates', { ...province, year: 2026 }));
    seen.messages = await rows(official, list('messages'));
    seen.trail = await rows(auditor, list('audit-stream', { stream: `round/${sampleRoundId}` }));
  });
  afterAll(() => store.close());

  test('of filed dossiers has each as it was filed, by establishment, and no draft', () => {
    const names = seen.filed?.map(({ establishment }) => String(establishment)) ?? [];
    expect(names).toHaveLength(4);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi', { numeric: true }).compare));
    expect(seen.filed?.[0]).toMatchObject({ receiptCode: expect.any(String), state: 'eligible', set: false });
    expect(seen.filed?.map(({ state }) => state)).toContain('withdrawn');
  });

  test('of filed dossiers says nothing that comes of scores, not even by its order or columns', () => {
    const keys = Object.keys(seen.filed?.[0] ?? {});
    for (const secret of ['mean', 'rank', 'passed', 'selectionCode', 'sheets'])
      expect(keys).not.toContain(secret);
  });

  test('of entries names no maker, in the order of the codes that were drawn', () => {
    expect(seen.entries?.map(({ selectionCode }) => selectionCode)).toEqual([
      'CBNLTS-001',
      'CBNLTS-002',
      'CBNLTS-003',
    ]);
    const said = JSON.stringify(seen.entries);
    for (const number of [1, 2, 3]) expect(said).not.toContain(establishmentFields(number).name);
    expect(Object.keys(seen.entries?.[0] ?? {})).toEqual(['selectionCode', 'group', 'product', 'set']);
  });

  test('of members has neither addresses nor the links kept to find conflicts', () => {
    const said = JSON.stringify(seen.members);
    expect(seen.members?.length).toBeGreaterThan(5);
    expect(said).not.toMatch(/@|0100109106/);
  });

  test('of results is not there for anybody while the jury scores', () => {
    expect(codes).toMatchObject({
      rankingWhileJudging: 'resource.not-found',
      decisionWhileJudging: 'resource.not-found',
      resultTrailWhileJudging: 'resource.not-found',
    });
  });

  test('of results has ranks, exact points and lines, for those who may read results', () => {
    expect(seen.ranking?.map(({ selectionCode }) => selectionCode)).toEqual([
      'CBNLTS-002',
      'CBNLTS-001',
      'CBNLTS-003',
    ]);
    expect(seen.ranking?.[0]).toMatchObject({ rank: 1, mean: 92, passed: true, sheets: 3, tied: false });
    expect(seen.ranking?.[2]).toMatchObject({ mean: 50, passed: false });
  });

  test('does not name the makers to a council member who judges blind, until results are published', () => {
    expect(seen.blindRanking?.map(({ establishment }) => establishment)).toEqual([null, null, null]);
    expect(seen.blindAnnex?.map(({ establishment, commune }) => [establishment, commune])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(seen.annex?.every(({ establishment }) => typeof establishment === 'string')).toBe(true);
  });

  test('that depends on who asked is downloaded by nobody else, whatever their rights', async () => {
    expect(codeOf(await outputs.download(official, codes.made ?? ''))).toBe('ok');
    expect(codeOf(await outputs.download(both, codes.made ?? ''))).toBe('resource.not-found');
    expect(codeOf(await outputs.download(chair, codes.made ?? ''))).toBe('resource.not-found');
  });

  test('of a decision is in the order of groups and names, not of points', () => {
    expect(seen.annex?.map(({ number }) => number)).toEqual([1, 2]);
    const names = seen.annex?.map(({ product }) => String(product)) ?? [];
    expect(names).toEqual([...names].sort(new Intl.Collator('vi', { numeric: true }).compare));
    expect(Object.keys(seen.annex?.[0] ?? {})).not.toContain('rank');
  });

  test('of certificates and nominations has their numbers and the seal of each dossier', () => {
    expect(seen.certificates).toHaveLength(2);
    expect(seen.certificates?.[0]).toMatchObject({ status: 'in-force', validTo: '2029-12-31' });
    expect(codes.nominationBefore).toBe('output.not-yet');
    expect(seen.nomination?.[0]).toMatchObject({
      number: 1,
      certificate: expect.stringMatching(/^\d{3}\/2026/),
      dossierHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('for the national database comes with its guide, three formats and the papers of each dossier', async () => {
    const names = xlsx.CFB.read(Buffer.from(archive), { type: 'buffer' }).FullPaths.map((path: string) =>
      path.replace('Root Entry/', ''),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        ...['00-huong-dan.xlsx', '01-san-pham.xlsx', '01-san-pham.csv', '01-san-pham.json'],
        ...['ho-so/001/01-D1.pdf', 'ho-so/001/04-D4.jpg'],
      ]),
    );
    const order = { what: 'ministry', subject: roundInput, format: 'zip' } as const;
    expect(await refusal(auditor, order)).toBe('ok');
    // Who signs reads nominations, but not every paper of a dossier.
    for (const actor of [signer, chair, helper, administrator])
      expect([actor.id, await refusal(actor, order)]).toEqual([actor.id, 'resource.not-found']);
  });

  test('of mails masks every address and holds none of what they say', () => {
    expect(seen.messages?.length).toBeGreaterThan(0);
    for (const { to } of seen.messages ?? []) expect(to).toMatch(/^.•••@/);
  });

  test('of a trail is its chain, oldest first', () => {
    const sequences = seen.trail?.map(({ sequence }) => Number(sequence)) ?? [];
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
    expect(seen.trail?.[1]?.previous).toBe(seen.trail?.[0]?.hash);
  });

  test.each([
    ['filed-submissions', [official, auditor, helper], [administrator, juror, head, chair, signer]],
    ['screening-states', [official, auditor, helper], [administrator, juror, chair, signer]],
    ['eligible-entries', [official, auditor, helper, head], [administrator, juror, chair]],
    ['ranking', [official, auditor, signer, chair, both], [administrator, helper, juror, head]],
    ['nomination-list', [official, auditor, signer], [administrator, helper, juror, chair]],
    ['round-members', [official, auditor, administrator], [helper, juror, chair, signer]],
    ['complaints', [official, auditor, signer, chair], [administrator, helper, juror]],
    ['messages', [official], [auditor, administrator, helper, juror, chair, signer]],
  ] as const)('of %s is for those alone who may read the same on its page', async (what, may, mayNot) => {
    for (const actor of may) expect([actor.id, await refusal(actor, list(what))]).toEqual([actor.id, 'ok']);
    for (const actor of mayNot)
      expect([actor.id, await refusal(actor, list(what))]).toEqual([actor.id, 'resource.not-found']);
  });

  test('comes as XLSX and CSV too', async () => {
    for (const format of ['xlsx', 'csv'] as const) {
      const bytes = await outputs.file(official, { ...list('filed-submissions'), format });
      expect(bytes.length).toBeGreaterThan(500);
    }
  });
});
