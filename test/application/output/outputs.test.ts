import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { downloadOutput } from '#shared/application/output/download-output.ts';
import { getOutput } from '#shared/application/output/get-output.ts';
import { listOutputs } from '#shared/application/output/list-outputs.ts';
import { makeOutput } from '#shared/application/output/make-output.ts';
import { requestOutput } from '#shared/application/output/request-output.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import { downloadOutputContract } from '#shared/contracts/output/download-output.ts';
import { getOutputContract } from '#shared/contracts/output/get-output.ts';
import { listOutputsContract } from '#shared/contracts/output/list-outputs.ts';
import { requestOutputContract } from '#shared/contracts/output/request-output.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { keptDays, maxAttempts } from '#shared/domain/output/progress-of-output.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { buildRound } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import {
  buildDossier,
  buildDraft,
  buildSubmission,
  documentIdOf,
  whileOpen,
} from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

type Asked = InputOf<typeof requestOutputContract>['body'];

const filed = buildSubmission(1);
const draft = buildDraft(2);
const dossier: Asked = { what: 'dossier', subject: { submissionId: filed.id }, format: 'zip' };
const stranger = person('stranger-1');
const day = 86_400_000;

describe('an output', () => {
  let store: TestWorld;
  let files: ReturnType<typeof memoryFiles>;
  beforeEach(async () => {
    files = memoryFiles();
    store = await openTestWorld({ files, render: openTestRender() });
    const round = buildRound({ state: 'screening' });
    await seed(store.world, [
      record('round', round.id, round),
      record('submission', filed.id, filed),
      record('submission', draft.id, draft),
      ...buildDossier(1).map(paper => record('document', documentIdOf(paper), paper)),
    ]);
    for (const { key } of buildDossier(1)) files.put(key, Buffer.from(`tệp mẫu ${key}`));
  });
  afterEach(() => store.close());

  const request = (actor: Actor, body: Asked = dossier, now = whileOpen) =>
    runCommand(
      store.world,
      requestOutput,
      askAs(actor, 'output.ask', { params: {}, query: {}, body }, { now }),
    );
  const requested = async (
    actor: Actor,
    body: Asked = dossier,
  ): Promise<BodyOf<typeof requestOutputContract>> =>
    answered(requestOutputContract, await request(actor, body)).body;
  const reading = (actor: Actor, outputId: string, now = whileOpen) =>
    askAs(actor, 'output.ask', { params: { outputId }, query: {}, body: undefined }, { now });
  const get = async (actor: Actor, id: string, now = whileOpen) =>
    answered(getOutputContract, await getOutput(store.world, reading(actor, id, now))).body;
  const download = (actor: Actor, id: string, now = whileOpen) =>
    downloadOutput(store.world, reading(actor, id, now));
  const make = (id: string) => makeOutput(store.world, id, { at: whileOpen, requestId: 'test' });
  const listed = async (actor: Actor) => {
    const query = { limit: 25, cursor: undefined };
    const input = { params: {}, query, body: undefined };
    return answered(
      listOutputsContract,
      await listOutputs(store.world, askAs(actor, 'output.ask', input, { now: whileOpen })),
    ).body.items;
  };

  test('is asked for, made in the background, and downloaded by whoever has the right over what it is about', async () => {
    const { id, state } = await requested(producer);
    expect(state).toBe('asked');
    expect(codeOf(await download(producer, id))).toBe('output.not-made');
    expect(await make(id)).toEqual({ outcome: 'settled' });
    const made = await get(producer, id);
    expect(made).toMatchObject({ state: 'made', failure: null, file: { bytes: expect.any(Number) } });
    expect(made.file?.fileName).toBe(`ho-so-${filed.receiptCode}.zip`);
    expect(codeOf(await download(official, id))).toBe('ok');
    const { url } = answered(downloadOutputContract, await download(producer, id)).body;
    expect(url).toContain(`outputs/${id}.zip`);
  });

  test('is not there for others, neither to ask for, to see nor to download', async () => {
    expect(codeOf(await request(stranger))).toBe('resource.not-found');
    const { id } = await requested(producer);
    await make(id);
    expect(codeOf(await getOutput(store.world, reading(stranger, id)))).toBe('resource.not-found');
    expect(codeOf(await download(stranger, id))).toBe('resource.not-found');
  });

  test('can no longer be seen or downloaded once the right to what it is about has ended', async () => {
    const helper = person('helper-1', { role: 'helping-team', roundId: filed.roundId });
    const { id } = await requested(helper);
    await make(id);
    expect(codeOf(await download(helper, id))).toBe('ok');
    const former: Actor = { ...helper, grants: [] };
    expect(codeOf(await download(former, id))).toBe('resource.not-found');
    expect(await listed(helper)).toHaveLength(1);
    expect(await listed(former)).toEqual([]);
  });

  test('of another kind of subject or format is refused by name', async () => {
    const other = { ...dossier, subject: { certificateId: filed.id } };
    expect(pointersOf(await request(producer, other))).toEqual({ '/body/subject': 'output.other-subject' });
    expect(pointersOf(await request(producer, { ...dossier, format: 'pdf' }))).toEqual({
      '/body/format': 'output.other-format',
    });
  });

  test('of what has not happened yet is refused before it is queued', async () => {
    const body = { ...dossier, subject: { submissionId: draft.id } };
    expect(codeOf(await request(producer, body))).toBe('output.not-yet');
  });

  test('that is brought again is not made again', async () => {
    const { id } = await requested(producer);
    await make(id);
    const first = await get(producer, id);
    await make(id);
    await make(id);
    expect(await get(producer, id)).toEqual(first);
  });

  test('that cannot be made is tried again, then has failed where people see it, and can be asked for anew', async () => {
    const { id } = await requested(producer);
    const broken = {
      ...store.world,
      files: { ...files, writeStream: () => Promise.reject(new Error('aus')) },
    };
    const outcomes = [];
    for (let attempt = 0; attempt < maxAttempts; attempt += 1)
      outcomes.push((await makeOutput(broken, id, { at: whileOpen, requestId: 'test' })).outcome);
    expect(outcomes).toEqual(['again', 'again', 'settled']);
    expect(await get(producer, id)).toMatchObject({ state: 'failed', failure: { code: 'output.fault' } });
    const anew = await requested(producer);
    await make(anew.id);
    expect(await get(producer, anew.id)).toMatchObject({ state: 'made' });
  });

  test('whose last attempt ended without a word has failed as well', async () => {
    const { id } = await requested(producer);
    const stored = await store.world.records.find('output', id);
    if (stored === undefined) throw new Error('the output is not there');
    const begun = { ...stored.body, state: 'making' as const, attempts: maxAttempts };
    await seed(store.world, [{ kind: 'output', id, before: stored, after: begun, action: 'output.begin' }]);
    await make(id);
    expect(await get(producer, id)).toMatchObject({ state: 'failed', failure: { code: 'output.fault' } });
  });

  test('that was lost on the way is shown as failed after two hours', async () => {
    const { id } = await requested(producer);
    expect((await get(producer, id, whileOpen + 3 * 3_600_000)).failure?.code).toBe('output.fault');
  });

  test('is kept for thirty days', async () => {
    const { id } = await requested(producer);
    await make(id);
    const after = whileOpen + keptDays * day;
    expect(codeOf(await download(producer, id, after - 1))).toBe('ok');
    expect(codeOf(await download(producer, id, after))).toBe('output.no-longer-kept');
    expect((await get(producer, id, after)).file).toBeNull();
  });

  test('may be ordered a hundred and twenty times in an hour by one person', async () => {
    for (let order = 0; order < 120; order += 1) await requested(producer);
    expect(codeOf(await request(producer))).toBe('request.too-many');
    expect(codeOf(await request(official))).toBe('ok');
  });
});
