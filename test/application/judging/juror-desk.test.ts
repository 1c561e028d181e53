import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acknowledgeTask } from '#shared/application/judging/acknowledge-task.ts';
import { declareConflict } from '#shared/application/judging/declare-conflict.ts';
import { downloadEntryDocument } from '#shared/application/judging/download-entry-document.ts';
import { getEntry } from '#shared/application/judging/get-entry.ts';
import { getWorklist } from '#shared/application/judging/get-worklist.ts';
import { listOwnConflicts } from '#shared/application/judging/list-own-conflicts.ts';
import { saveScores } from '#shared/application/judging/save-scores.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { seedScoring, selectionCodes, whileJudging } from '../../support/judging-builder.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const params = { roundId: sampleRoundId };
const nothing = { query: {}, body: undefined };

describe('what a juror finds at their desk', () => {
  let store: TestWorld;
  let files: ReturnType<typeof memoryFiles>;
  beforeEach(async () => {
    files = memoryFiles();
    store = await openTestWorld({ files });
  });
  afterEach(() => store.close());

  const worklist = async (actor: Actor) => {
    const input = { params, query: { limit: 25 }, body: undefined };
    const listed = await getWorklist(store.world, askAs(actor, 'worklist.read', input));
    return listed.ok ? listed.value.body.items : listed;
  };
  const ownConflicts = (actor: Actor) =>
    listOwnConflicts(store.world, askAs(actor, 'conflict.declare', { params, ...nothing }));
  const acknowledge = (actor: Actor, now = whileJudging) =>
    runCommand(
      store.world,
      acknowledgeTask,
      askAs(actor, 'task.acknowledge', { params, ...nothing }, { now }),
    );

  test('the worklist says how many lines of each sheet have points, and their sum so far', async () => {
    const { jurors } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    const scores = { C1: { points: 3000, note: null }, C3: { points: 750, note: null } };
    const input = { params: { ...params, selectionCode: code }, query: {}, body: { scores } };
    await runCommand(
      store.world,
      saveScores,
      askAs(juror, 'sheet.score', input, { ifVersion: 1, now: whileJudging }),
    );

    expect(await worklist(juror)).toMatchObject([
      { selectionCode: code, sheet: { state: 'in-progress', scored: 2, lines: 4, points: 3750 } },
      { sheet: { state: 'assigned', scored: 0, lines: 4, points: 0 } },
    ]);
  });

  test('an entry from which they stepped back before opening it leaves the worklist and stands among the own conflicts alone', async () => {
    const { jurors } = await seedScoring(store.world);
    const [juror = official, other = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    const body = { selectionCode: code, reason: 'Người thân (mẫu)' };
    await runCommand(
      store.world,
      declareConflict,
      askAs(juror, 'conflict.declare', { params, query: {}, body }, { now: whileJudging }),
    );

    expect(await worklist(juror)).toHaveLength(1);
    expect(await ownConflicts(juror)).toMatchObject({
      value: { body: { items: [{ selectionCode: code, state: 'confirmed', reason: body.reason }] } },
    });
    expect(await ownConflicts(other)).toMatchObject({ value: { body: { items: [] } } });
    expect(await ownConflicts(official)).toMatchObject({ refusal: { code: 'resource.not-found' } });
  });

  test('a small picture is fetched where the entry says there is one, and refused where there is none', async () => {
    const { jurors, submissions } = await seedScoring(store.world, { round: { rules: { blind: false } } });
    const [juror = official] = jurors;
    for (const { id } of submissions)
      for (const { body } of await store.world.records.children('document', id))
        if (body.previewKey !== null) files.put(body.previewKey, new Uint8Array(1));
    const [selectionCode = ''] = await selectionCodes(store.world);
    const at = { ...params, selectionCode };
    const entry = await getEntry(store.world, askAs(juror, 'worklist.read', { params: at, ...nothing }));
    const documents = entry.ok ? entry.value.body.documents : [];
    const preview = (documentId: string) =>
      downloadEntryDocument(
        store.world,
        askAs(juror, 'worklist.read', {
          params: { ...at, documentId },
          query: { preview: 'true' as const },
          body: undefined,
        }),
      );
    const [photo, paper] = [true, false].map(is => documents.find(({ hasPreview }) => hasPreview === is));

    expect(await preview(photo?.id ?? '')).toMatchObject({
      value: { body: { url: expect.stringContaining('previews/'), fileName: expect.stringMatching(/jpg$/) } },
    });
    expect(await preview(paper?.id ?? '')).toMatchObject({ refusal: { code: 'document.no-preview' } });
  });

  test('saying that the task was received counts the first time; strangers have none to receive', async () => {
    const { jurors, members } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const first = new Date(whileJudging).toISOString();

    expect(await acknowledge(juror)).toMatchObject({ value: { body: { acknowledgedAt: first } } });
    expect(await acknowledge(juror, whileJudging + 60_000)).toMatchObject({
      value: { body: { acknowledgedAt: first } },
    });
    const [seat] = await store.world.records.children('membership', juror.id);
    expect(seat).toMatchObject({ version: 2, body: { acknowledgedAt: first } });
    const [other] = await store.world.records.children('membership', members[2]?.personId ?? '');
    expect(other?.body.acknowledgedAt).toBeUndefined();
    expect(await acknowledge(person('nobody'))).toMatchObject({ refusal: { code: 'resource.not-found' } });
  });
});
