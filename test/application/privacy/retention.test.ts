import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { applyRetention } from '#shared/application/privacy/apply-retention.ts';
import { liftLegalHold } from '#shared/application/privacy/lift-legal-hold.ts';
import { placeLegalHold } from '#shared/application/privacy/place-legal-hold.ts';
import { previewRetention } from '#shared/application/privacy/preview-retention.ts';
import { setRetentionTerm } from '#shared/application/privacy/set-retention-term.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { type PaperSheet, paperSheetIdOf } from '#shared/domain/judging/paper-sheet.ts';
import { erasedMark } from '#shared/domain/privacy/erase-record.ts';
import type { EndingTerm, HoldSubject } from '#shared/domain/privacy/retention.ts';
import { askAs, official, person, province } from '../../support/asks.ts';
import { buildCertificate } from '../../support/certificate-builder.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { noteEffects } from '../../support/note-effects.ts';
import {
  buildMembership,
  buildProgramme,
  buildRound,
  membershipIdOf,
  sampleRoundId,
} from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import {
  buildDocument,
  buildDraft,
  buildSubmission,
  documentIdOf,
} from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';

const auditor = person('auditor-1', { role: 'auditor' });
/** The round's results stood in 2026: five years counted from its end are over on 1 January 2032. */
const lastDay = Date.parse('2031-12-31T05:00:00.000Z');
const firstDay = Date.parse('2031-12-31T17:00:00.000Z');

describe('terms of keeping', () => {
  let store: TestWorld;
  const refused = buildSubmission(1, { state: 'not-recognised' });
  const recognised = buildSubmission(2, { state: 'recognised' });
  const draft = buildDraft(3);
  const papers = [buildDocument(1, 'D4'), buildDocument(2, 'D4')];
  const member = buildMembership(7, 'juror', { endedAt: '2026-07-01T00:00:00.000Z' });

  beforeEach(async () => {
    store = await openTestWorld();
    const round = buildRound({ state: 'finished', publishedAt: '2026-07-01T00:00:00.000Z' });
    await seed(store.world, [
      record('programme', buildProgramme().id, buildProgramme()),
      record('round', sampleRoundId, round),
      ...[1, 2, 3].map(one => record('establishment', sampleId(3000 + one), buildEstablishment(one))),
      ...[refused, recognised, draft].map(one => record('submission', one.id, one)),
      ...papers.map(one => record('document', documentIdOf(one), one)),
      record('certificate', buildCertificate(2).id, buildCertificate(2)),
      record('membership', membershipIdOf(member), member),
    ]);
  });
  afterEach(() => store.close());

  const set = (term: EndingTerm, years: number | null, as = official) => {
    const body = { ...province, term, years, reason: 'Quyết định mẫu' };
    return runCommand(
      store.world,
      setRetentionTerm,
      askAs(as, 'retention.set', { params: {}, query: {}, body }),
    );
  };
  const hold = (subject: HoldSubject, command = placeLegalHold) => {
    const body = { ...province, subject, reason: 'Thanh tra mẫu' };
    return runCommand(
      store.world,
      command,
      askAs(official, 'retention.set', { params: {}, query: {}, body }),
    );
  };
  const preview = async (day: string, limit = 25, cursor?: string) => {
    const query = { ...province, day, limit, cursor };
    const ask = askAs(auditor, 'retention.read', { params: {}, query, body: undefined });
    return accepted(await previewRetention(store.world, ask)).body;
  };
  const nameOf = async (id: string) =>
    (await store.world.records.find('submission', id))?.body.snapshot?.establishment.representative.name;
  const run = (now: number, world = store.world) => applyRetention(world, { now });

  test('take nothing out until an official has switched them on, and nothing before their day', async () => {
    expect(await run(firstDay)).toEqual({ retained: 0 });
    expect(await set('dossier', 5, auditor)).toMatchObject({ refusal: { code: 'access.denied' } });
    accepted(await set('dossier', 5));
    expect(await run(lastDay)).toEqual({ retained: 0 });
    expect(await nameOf(refused.id)).toMatch(/^Người mẫu/);

    expect((await run(firstDay)).retained).toBeGreaterThan(0);
    expect(await nameOf(refused.id)).toBe(erasedMark);
    expect(await nameOf(recognised.id)).toMatch(/^Người mẫu/);
    expect(await run(firstDay)).toEqual({ retained: 0 });
  });

  test('are previewed on any day, and the job takes out what was previewed, with its files', async () => {
    const said = await preview('2032-01-01');
    expect(said.items.map(({ what, id, term }) => [what, id, term])).toEqual([
      ['dossier', refused.id, 'dossier'],
      ['appointment', member.id, 'office'],
    ]);
    expect((await preview('2031-12-31')).items).toEqual([]);
    const page = await preview('2032-01-01', 1);
    expect([page.items.length, page.cursor, page.counts]).toEqual([1, '1', said.counts]);
    expect((await preview('2032-01-01', 1, '1')).items).toEqual(said.items.slice(1));

    accepted(await set('dossier', 5));
    accepted(await set('office', 5));
    const { noted, effects } = noteEffects(store.world);
    const { retained } = await run(firstDay, noted);
    // Drafts go as well, and are told to nobody.
    expect(JSON.stringify(said)).not.toContain(draft.id);
    expect(retained).toBe(said.counts.reduce((sum, { records }) => sum + records, 0));
    expect(effects).toEqual([{ type: 'remove-objects', keys: [papers[0]?.key, papers[0]?.previewKey] }]);
    expect((await preview('2032-01-01')).items).toEqual([]);
    expect((await preview('2040-01-01')).items.map(({ id }) => id)).toContain(recognised.id);
  });

  test('count from the last certificate where there is one', async () => {
    accepted(await set('recognised', 10));
    expect(await run(Date.parse('2039-12-31T05:00:00.000Z'))).toEqual({ retained: 0 });
    expect((await run(Date.parse('2040-01-01T05:00:00.000Z'))).retained).toBeGreaterThan(0);
    expect(await nameOf(recognised.id)).toBe(erasedMark);
    const certificate = await store.world.records.find('certificate', buildCertificate(2).id);
    expect(certificate?.body).toMatchObject({
      establishmentAddress: erasedMark,
      number: buildCertificate(2).number,
    });
  });

  test.each([
    ['an establishment', { kind: 'establishment', id: sampleId(3001) }],
    ['a round', { kind: 'round', id: sampleRoundId }],
  ] as const)('let nothing go under a legal hold on %s, until it is lifted', async (_, subject) => {
    accepted(await set('dossier', 5));
    accepted(await hold(subject));
    expect(await hold(subject)).toMatchObject({ refusal: { code: 'retention.held' } });
    expect((await preview('2032-01-01')).items).toMatchObject([{ id: refused.id, held: true }, {}]);
    expect(await run(firstDay)).toEqual({ retained: 0 });
    expect(await nameOf(refused.id)).toMatch(/^Người mẫu/);

    accepted(await hold(subject, liftLegalHold));
    await run(firstDay);
    expect(await nameOf(refused.id)).toBe(erasedMark);
  });

  const scanned = (number: number, state: 'clean' | 'awaiting'): PaperSheet => ({
    ...{ id: sampleId(9200 + number), roundId: sampleRoundId, submissionId: refused.id, group: 'CBNLTS' },
    ...{ selectionCode: 'BC-001', jurorId: 'juror-1', jurorName: 'Giám khảo Mẫu', scoringRound: 1 },
    ...{ version: number, scores: {}, total: 0, remarks: 'Mẫu', keyedBy: 'helper-1', settled: null },
    keyedAt: '2026-05-20T00:00:00.000Z',
    scan: {
      ...{ key: `incoming/mau-${number}`, kind: 'PDF', declaredBytes: 1, declaredSha256: '0'.repeat(64) },
      ...{ state, versionId: state === 'clean' ? 'mau' : null, findings: [] },
    },
  });

  test('let scans of sheets filled by hand go with what jurors did: previewed, never under a hold, once', async () => {
    const papers = [scanned(1, 'clean'), scanned(2, 'awaiting')];
    await seed(
      store.world,
      papers.map(one => record('paper-sheet', paperSheetIdOf(one), one)),
    );
    const day = '2040-01-01';
    const said = (await preview(day)).counts.filter(({ kind }) => kind === 'paper-sheet');
    expect(said).toMatchObject([{ term: 'recognised', records: 2 }]);

    accepted(await set('recognised', 10));
    const { noted, effects } = noteEffects(store.world);
    const subject = { kind: 'round' as const, id: sampleRoundId };
    accepted(await hold(subject));
    await run(Date.parse(`${day}T05:00:00.000Z`), noted);
    expect(effects).toEqual([]);

    accepted(await hold(subject, liftLegalHold));
    for (let times = 0; times < 2; times += 1) await run(Date.parse(`${day}T05:00:00.000Z`), noted);
    const gone = effects.flatMap(one => (one.type === 'remove-objects' ? one.keys : []));
    expect(gone.filter(key => key.includes('mau-')).sort()).toEqual(papers.map(({ scan }) => scan.key));
    const left = await store.world.records.children('paper-sheet', sampleRoundId);
    expect(left.map(({ body }) => [body.scan.state, body.jurorName])).toEqual([
      ['removed', erasedMark],
      ['removed', erasedMark],
    ]);
  });

  test('let a scan go also where its record lost the person before', async () => {
    const marked = { ...scanned(1, 'clean'), jurorName: erasedMark };
    await seed(store.world, [record('paper-sheet', paperSheetIdOf(marked), marked)]);
    accepted(await set('recognised', 10));
    const { noted, effects } = noteEffects(store.world);
    await run(Date.parse('2040-01-01T05:00:00.000Z'), noted);
    expect(effects).toContainEqual({ type: 'remove-objects', keys: [marked.scan.key] });
  });

  test('hold only what is the authority’s own', async () => {
    await seed(store.world, [
      record(
        'round',
        sampleId(99),
        buildRound({ id: sampleId(99), authority: { level: 'TINH', locality: '01' } }),
      ),
    ]);
    expect(await hold({ kind: 'round', id: sampleId(99) })).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
  });

  test('stay off once switched off again, with every decision in the audit trail', async () => {
    accepted(await set('dossier', 5));
    accepted(await set('dossier', null));
    expect(await set('dossier', null)).toMatchObject({ refusal: { code: 'retention.off' } });
    expect(await run(firstDay)).toEqual({ retained: 0 });
    const { items } = await store.world.records.auditStream('retention/TINH-19', {
      limit: 9,
      cursor: undefined,
    });
    expect(items.map(({ action, reason }) => [action, reason])).toEqual([
      ['retention.switch-on', 'Quyết định mẫu'],
      ['retention.switch-off', 'Quyết định mẫu'],
    ]);
  });

  test('leave the papers of a dossier that was raised as long as the level above keeps them', async () => {
    accepted(await set('recognised', 10));
    const above = buildDocument(9, 'D4', 0, { key: papers[1]?.key ?? '' });
    const unitId = sampleId(5002);
    await seed(store.world, [
      record('document', documentIdOf(above), above),
      record('offer', `${sampleRoundId}/${unitId}`, {
        ...{
          roundId: sampleRoundId,
          unitId,
          certificateId: buildCertificate(2).id,
          submissionIds: [recognised.id],
        },
        ...{
          establishmentId: sampleId(3002),
          from: province,
          fromName: 'UBND tỉnh mẫu',
          roundTitle: 'Đợt mẫu',
        },
        ...{
          to: { level: 'KHUVUC', locality: 'BAC' },
          productName: 'Miến dong mẫu',
          establishmentName: 'HTX mẫu',
        },
        ...{ group: 'CBNLTS', certificate: { number: '1', issuedOn: '2026-07-03', validTo: '2029-12-31' } },
        ...{ decision: { number: '1', date: '2026-06-10' }, dossierHash: 'mau', state: 'accepted', times: 1 },
        ...{ note: null, offeredAt: null, offeredBy: null, returned: null, withdrawn: null },
        accepted: {
          ...{ at: '2026-08-01T00:00:00.000Z', by: 'official-9', roundId: sampleId(98) },
          submissionId: above.submissionId,
        },
        preparedAt: '2026-07-04T00:00:00.000Z',
      }),
    ]);
    await run(Date.parse('2040-01-01T05:00:00.000Z'));
    expect(await nameOf(recognised.id)).toMatch(/^Người mẫu/);
  });
});
