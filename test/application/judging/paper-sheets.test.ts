import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openExamine } from '#shared/adapters/files/examine.ts';
import { scanSignatures } from '#shared/adapters/files/scan-signatures.ts';
import { onObjectCreated } from '#shared/application/dossier/examine-document.ts';
import { confirmPaperSheet } from '#shared/application/judging/confirm-paper-sheet.ts';
import { getPaperSheet } from '#shared/application/judging/get-paper-sheet.ts';
import { keyInSheet } from '#shared/application/judging/key-in-sheet.ts';
import { listPaperSheets } from '#shared/application/judging/list-paper-sheets.ts';
import { rejectPaperSheet } from '#shared/application/judging/reject-paper-sheet.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { keyInSheetContract } from '#shared/contracts/judging/key-in-sheet.ts';
import { listPaperSheetsContract } from '#shared/contracts/judging/list-paper-sheets.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { conflictIdOf } from '#shared/domain/judging/judging.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { makeSimplePdf } from '../../support/files/make-pdf.ts';
import { seedScoring, selectionCodes, sheetsWhere, whileJudging } from '../../support/judging-builder.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { sampleRoundId, sampleTimeline } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const at = (points: number) => ({ points, note: null });
const full = { C1: at(3000), C2: at(3050), C3: at(750), C4: at(0) };
const secretary = person('helper-1', { role: 'helping-team', roundId: sampleRoundId });
const scan = makeSimplePdf();
const scanFacts = {
  kind: 'PDF' as const,
  bytes: scan.length,
  sha256: createHash('sha256').update(scan).digest('hex'),
};

describe('a sheet filled by hand', () => {
  let store: TestWorld;
  let files: ReturnType<typeof memoryFiles>;
  let juror: Actor;
  let code: string;
  beforeEach(async () => {
    files = memoryFiles();
    store = await openTestWorld({ files, examine: openExamine({ scan: scanSignatures }) });
    const judged = await seedScoring(store.world, { jurors: 1 });
    juror = judged.jurors[0] ?? official;
    code = (await selectionCodes(store.world))[0] ?? '';
  });
  afterEach(() => store.close());

  const keyIn = (body: object = {}, actor = secretary, now = whileJudging) =>
    runCommand(
      store.world,
      keyInSheet,
      askAs(
        actor,
        'paper-sheet.key-in',
        {
          params: { roundId: sampleRoundId },
          query: {},
          body: {
            selectionCode: code,
            jurorId: juror.id,
            scores: full,
            remarks: 'Đẹp (mẫu)',
            scan: scanFacts,
            ...body,
          },
        },
        { now },
      ),
    );
  const keyed = async (arrives = scan): Promise<string> => {
    const { body } = answered(keyInSheetContract, await keyIn());
    const key = body.upload.fields.key ?? '';
    files.put(key, arrives);
    await onObjectCreated(store.world, { key }, whileJudging, 'test');
    return body.paperSheet.id;
  };
  const params = (paperSheetId: string) => ({ roundId: sampleRoundId, paperSheetId });
  const stored = (id: string) => store.world.records.find('paper-sheet', `${sampleRoundId}/${id}`);
  const confirm = async (id: string, actor = official, now = whileJudging) =>
    runCommand(
      store.world,
      confirmPaperSheet,
      askAs(
        actor,
        'paper-sheet.settle',
        { params: params(id), query: {}, body: undefined },
        { now, ifVersion: (await stored(id))?.version ?? 0 },
      ),
    );
  const read = (id: string, actor = official) =>
    getPaperSheet(
      store.world,
      askAs(
        actor,
        'paper-sheet.settle',
        { params: params(id), query: {}, body: undefined },
        { now: whileJudging },
      ),
    );
  const ownSheet = async () =>
    (await sheetsWhere(store.world, sheet => sheet.jurorId === juror.id && sheet.selectionCode === code))[0];

  test('counts once a second person has confirmed it, and says who keyed it in', async () => {
    const id = await keyed();
    expect((await ownSheet())?.state).toBe('assigned');

    expect(codeOf(await confirm(id))).toBe('ok');

    expect(await ownSheet()).toMatchObject({
      state: 'locked',
      total: 6800,
      remarks: 'Đẹp (mẫu)',
      keyedIn: { paperSheetId: id, by: secretary.id, confirmedBy: official.id, scanSha256: scanFacts.sha256 },
    });
    const sheetId = (await store.world.records.children('sheet', sampleRoundId)).find(
      ({ body }) => body.keyedIn?.paperSheetId === id,
    )?.id;
    const trail = await store.world.records.auditStream(`sheet/${sheetId}`, { limit: 10, cursor: undefined });
    expect(trail.items.at(-1)).toMatchObject({ action: 'sheet.lock-from-paper' });
  });

  test('is confirmed by neither the one who keyed it in nor its own juror', async () => {
    const id = await keyed();
    const officialJuror = { ...official, id: juror.id };

    expect(codeOf(await confirm(id, secretary))).toBe('paper-sheet.second-person');
    expect(codeOf(await confirm(id, officialJuror))).toBe('paper-sheet.second-person');
    expect((await ownSheet())?.state).toBe('assigned');
  });

  test('is not confirmed before its scan came and was found clean', async () => {
    const waiting = answered(keyInSheetContract, await keyIn()).body.paperSheet.id;
    const other = await keyed(makeSimplePdf({ page: '/Rotate 90' }));

    expect(codeOf(await confirm(waiting))).toBe('paper-sheet.scan-not-clean');
    expect(codeOf(await confirm(other))).toBe('paper-sheet.scan-not-clean');
    expect((await stored(other))?.body.scan).toMatchObject({ state: 'refused' });
  });

  test('is held to the maxima, the step and completeness of a typed one', async () => {
    const above = await keyIn({ scores: { ...full, C1: at(4050) } });
    const offStep = await keyIn({ scores: { ...full, C3: at(725) } });
    const incomplete = await keyIn({ scores: { C1: at(3000) } });

    expect(pointersOf(above)).toEqual({ '/body/scores/C1/points': 'sheet.above-max' });
    expect(pointersOf(offStep)).toEqual({ '/body/scores/C3/points': 'sheet.off-step' });
    expect(codeOf(incomplete)).toBe('sheet.incomplete');
  });

  test('comes too late at the last moment of scoring, keyed in or confirmed', async () => {
    const until = Date.parse(sampleTimeline.scoringUntil);
    const id = await keyed();

    expect(codeOf(await keyIn({}, secretary, until))).toBe('scoring.closed');
    expect(codeOf(await confirm(id, official, until))).toBe('scoring.closed');
    expect(codeOf(await confirm(id, official, until - 1))).toBe('ok');
  });

  test('has no place where a conflict keeps the juror from the entry, also one confirmed meanwhile', async () => {
    const id = await keyed();
    const { submissionId } = (await ownSheet()) ?? { submissionId: '' };
    await seed(store.world, [
      record('conflict', conflictIdOf(sampleRoundId, submissionId, juror.id), {
        ...{ roundId: sampleRoundId, submissionId, personId: juror.id, basis: 'declared', reason: 'mẫu' },
        ...{ state: 'confirmed', raisedAt: isoOf(whileJudging), raisedBy: juror.id },
        ...{ settledAt: isoOf(whileJudging), settledBy: official.id, settlementReason: 'mẫu' },
      }),
    ]);

    expect(codeOf(await confirm(id))).toBe('paper-sheet.no-sheet');
    expect(codeOf(await keyIn())).toBe('paper-sheet.no-sheet');
  });

  test('does not replace a sheet that was locked, by typing or by paper', async () => {
    const first = await keyed();
    const second = await keyed();
    await confirm(first);

    expect(codeOf(await confirm(second))).toBe('sheet.locked');
    expect(codeOf(await keyIn())).toBe('sheet.locked');
    expect(codeOf(await confirm(first))).toBe('paper-sheet.settled');
  });

  test('shows its points only to those who compare, and only until it is settled', async () => {
    const id = await keyed();
    const list = await listPaperSheets(
      store.world,
      askAs(secretary, 'paper-sheet.read', {
        params: { roundId: sampleRoundId },
        query: {},
        body: undefined,
      }),
    );
    const before = await read(id);
    await confirm(id);
    const after = await read(id);

    const listed = answered(listPaperSheetsContract, list).body;
    expect(listed.items).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toMatch(/3050|6800|Đẹp|incoming/);
    expect(before).toMatchObject({
      value: { body: { written: { total: 6800 }, scanUrl: expect.any(String) } },
    });
    expect(after).toMatchObject({ value: { body: { written: null, scanUrl: null } } });
  });

  test('is nothing to jurors, the head, the council or producers', async () => {
    const id = await keyed();
    const inRound = (role: 'juror' | 'panel-head' | 'council-chair') =>
      person(`${role}-8`, { role, roundId: sampleRoundId });
    const others = [inRound('juror'), inRound('panel-head'), inRound('council-chair'), person('producer-1')];

    for (const other of others) {
      expect(codeOf(await keyIn({}, other))).toBe('resource.not-found');
      expect(codeOf(await read(id, other))).toBe('resource.not-found');
      expect(codeOf(await confirm(id, other))).toBe('resource.not-found');
    }
  });

  test('that was keyed in wrongly is put aside with its reason', async () => {
    const id = await keyed();
    const reject = await runCommand(
      store.world,
      rejectPaperSheet,
      askAs(
        secretary,
        'paper-sheet.settle',
        { params: params(id), query: {}, body: { reason: 'Nhầm dòng (mẫu)' } },
        { now: whileJudging, ifVersion: (await stored(id))?.version ?? 0 },
      ),
    );

    expect(codeOf(reject)).toBe('ok');
    expect(codeOf(await confirm(id))).toBe('paper-sheet.settled');
    expect((await ownSheet())?.state).toBe('assigned');
  });
});
