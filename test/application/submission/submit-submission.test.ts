import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openItem } from '#shared/adapters/dynamodb/packed.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { answerSupplement } from '#shared/application/submission/answer-supplement.ts';
import { createSubmission } from '#shared/application/submission/create-submission.ts';
import { getSubmission } from '#shared/application/submission/get-submission.ts';
import { submitSubmission } from '#shared/application/submission/submit-submission.ts';
import { withdrawSubmission } from '#shared/application/submission/withdraw-submission.ts';
import { createSubmissionContract } from '#shared/contracts/submission/create-submission.ts';
import { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import { submitSubmissionContract } from '#shared/contracts/submission/submit-submission.ts';
import { shardOf } from '#shared/domain/submission/shard-of.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, official, person, province } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { seedOpenRound } from '../../support/open-round.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { sampleRoundId, sampleTimeline } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import {
  buildDossier,
  buildDraft,
  buildSubmission,
  documentIdOf,
  whileOpen,
} from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const declaration = { accepted: true as const, name: 'Người mẫu 1' };
const shards = 4;

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld();
  await seedOpenRound(store.world, { shards });
});
afterAll(() => store.close());

/** A producer's establishment and product of a number, and a complete draft unless told otherwise. */
const seedDraft = async (
  number: number,
  overrides: Partial<Submission> = {},
  documents = buildDossier(number),
) => {
  const draft = buildDraft(number, overrides);
  await seed(store.world, [
    record('establishment', sampleId(3000 + number), buildEstablishment(number)),
    record('product', sampleId(4000 + number), buildProduct(number)),
    record('submission', draft.id, draft),
    ...documents.map(document => record('document', documentIdOf(document), document)),
  ]);
  return draft;
};

const submitAsk = (submissionId: string, now = whileOpen) =>
  askAs(
    producer,
    'submission.submit',
    { params: { submissionId }, query: {}, body: { declaration } },
    { now },
  );
const readAsk = (submissionId: string, actor = producer) =>
  askAs(
    actor,
    'submission.read',
    { params: { submissionId }, query: {}, body: undefined },
    { now: whileOpen },
  );

describe('submit-submission', () => {
  test('a complete draft is received with a code, an audit receipt and a mail', async () => {
    const { world } = store;
    const { id } = await seedDraft(1);

    const { body, version } = answered(
      submitSubmissionContract,
      await runCommand(world, submitSubmission, submitAsk(id)),
    );

    expect(body).toMatchObject({
      submissionId: id,
      state: 'submitted',
      receiptCode: expect.stringMatching(/^TB-/),
      receivedAtLocal: '10:00 20/03/2026',
      nextSteps: [{ step: 'closing' }, { step: 'screening' }, { step: 'results' }],
    });
    expect(version).toBe(2);
    const trail = await world.records.auditStream(`submission/${id}`, { limit: 10, cursor: undefined });
    expect(trail.items.at(-1)).toMatchObject({ action: 'submission.submit', hash: body.receipt.hash });
    expect(await world.records.claimHolder('receipt', body.receiptCode)).toBe(id);
    expect(await world.records.entered(sampleRoundId, shardOf(id, shards))).toContain(id);
    const { Items = [] } = await store.client.send(new ScanCommand({ TableName: 'records' }));
    const mail = Items.map(item => JSON.stringify(openItem(item))).filter(
      item => item.includes('submission-received') && item.includes(body.receiptCode),
    );
    expect(mail).toHaveLength(1);
    expect(mail[0]).toContain(producer.email);
  });

  test('the snapshot stays as submitted when the establishment changes later, and shows no personal number', async () => {
    const { world } = store;
    const { id } = await seedDraft(2);
    await runCommand(world, submitSubmission, submitAsk(id));
    const stored = await world.records.find('submission', id);

    expect(stored?.body.snapshot?.documents).toHaveLength(6);
    expect(stored?.body.declaration).toMatchObject({ by: producer.id, name: declaration.name });
    const { body } = answered(getSubmissionContract, await getSubmission(world, readAsk(id)));
    expect(body.handling).toBeNull();
    expect(JSON.stringify(body)).not.toContain('versionId');
  });

  test.each([
    [101, 'a millisecond before it opens', Date.parse(sampleTimeline.opensAt) - 1, 'round.not-open'],
    [102, 'as it opens', Date.parse(sampleTimeline.opensAt), 'ok'],
    [103, 'a millisecond before it closes', Date.parse(sampleTimeline.closesAt) - 1, 'ok'],
    [104, 'as it closes', Date.parse(sampleTimeline.closesAt), 'round.closed'],
  ])('filing (product %i) %s', async (number, _, now, code) => {
    const { id } = await seedDraft(number);

    expect(codeOf(await runCommand(store.world, submitSubmission, submitAsk(id, now)))).toBe(code);
  });

  test('a second submit is refused; two at once give one receipt', async () => {
    const { world } = store;
    const { id } = await seedDraft(3);

    const codes = (
      await Promise.all([1, 2, 3].map(() => runCommand(world, submitSubmission, submitAsk(id))))
    ).map(codeOf);

    expect(codes.sort()).toEqual(['ok', 'submission.not-draft', 'submission.not-draft']);
  });

  test('an incomplete draft is refused with everything that is missing at once', async () => {
    const { id } = await seedDraft(4, { group: null }, buildDossier(4).slice(1, -1));

    const refused = await runCommand(store.world, submitSubmission, submitAsk(id));

    expect(codeOf(refused)).toBe('submission.incomplete');
    expect(pointersOf(refused)).toEqual({
      '/submission/group': 'missing.group',
      '/documents/D1': 'missing.document',
      '/documents/D4': 'missing.photos',
    });
  });

  test('what arrives once the intake is sealed is refused whole, though its round still says open', async () => {
    const { world } = store;
    const roundId = sampleId(50);
    await seedOpenRound(world, { id: roundId });
    const { id } = await seedDraft(5, { roundId });
    await world.records.closeIntake(roundId, 0);

    expect(codeOf(await runCommand(world, submitSubmission, submitAsk(id)))).toBe('round.closed');
    expect((await world.records.find('submission', id))?.body.state).toBe('draft');
  });

  test('a round may limit the products of one establishment, even to two submits at once', async () => {
    const { world } = store;
    const roundId = sampleId(51);
    await seedOpenRound(world, { id: roundId, rules: { maxProductsPerEstablishment: 1 } });
    const establishmentId = sampleId(3006);
    await seedDraft(6, { roundId });
    await seedDraft(7, { roundId, establishmentId });

    const codes = (
      await Promise.all(
        [sampleId(5006), sampleId(5007)].map(id => runCommand(world, submitSubmission, submitAsk(id))),
      )
    ).map(codeOf);

    expect(codes.sort()).toEqual(['ok', 'submission.too-many-products']);
  });

  test('a stranger is told that there is no such submission', async () => {
    const { world } = store;
    const { id } = await seedDraft(8);
    const stranger = { ...submitAsk(id), actor: person('stranger') };
    const asked = askAs(person('stranger'), 'submission.submit', stranger.input, { now: whileOpen });

    expect(codeOf(await runCommand(world, submitSubmission, asked))).toBe('resource.not-found');
  });

  test('officials see a submission once it is submitted, never a draft', async () => {
    const { world } = store;
    const { id } = await seedDraft(9);

    expect(codeOf(await getSubmission(world, readAsk(id, official)))).toBe('resource.not-found');
    await runCommand(world, submitSubmission, submitAsk(id));
    const { body } = answered(getSubmissionContract, await getSubmission(world, readAsk(id, official)));
    expect(body.handling).toEqual({ supplementRequestedBy: null, settledBy: null });
    const elsewhere = person('official-9', { role: 'official', ...province, locality: '01' });
    expect(codeOf(await getSubmission(world, readAsk(id, elsewhere)))).toBe('resource.not-found');
  });
});

describe('create-submission', () => {
  const createAsk = (number: number) =>
    askAs(
      producer,
      'submission.draft',
      {
        params: { roundId: sampleRoundId },
        query: {},
        body: { productId: sampleId(4000 + number), group: null, note: null },
      },
      { now: whileOpen },
    );

  test('a product has one live submission in a round; a withdrawn one makes room', async () => {
    const { world } = store;
    await seed(world, [
      record('establishment', sampleId(3020), buildEstablishment(20)),
      record('product', sampleId(4020), buildProduct(20)),
    ]);
    const first = answered(
      createSubmissionContract,
      await runCommand(world, createSubmission, createAsk(20)),
    );

    expect(codeOf(await runCommand(world, createSubmission, createAsk(20)))).toBe('submission.already-there');
    const withdrawn = await runCommand(
      world,
      withdrawSubmission,
      askAs(
        producer,
        'submission.withdraw',
        { params: { submissionId: first.body.id }, query: {}, body: { reason: null } },
        { now: whileOpen },
      ),
    );
    expect(codeOf(withdrawn)).toBe('ok');
    expect(codeOf(await runCommand(world, createSubmission, createAsk(20)))).toBe('ok');
  });
});

describe('withdraw-submission and answer-supplement', () => {
  const withdrawAsk = (submissionId: string) =>
    askAs(
      producer,
      'submission.withdraw',
      { params: { submissionId }, query: {}, body: { reason: 'Không tham gia nữa (mẫu)' } },
      { now: whileOpen },
    );

  test('a submitted entry leaves the list of its open round', async () => {
    const { world } = store;
    const { id } = await seedDraft(30);
    await runCommand(world, submitSubmission, submitAsk(id));

    expect(codeOf(await runCommand(world, withdrawSubmission, withdrawAsk(id)))).toBe('ok');
    expect(await world.records.entered(sampleRoundId, shardOf(id, shards))).not.toContain(id);
    expect(codeOf(await runCommand(world, withdrawSubmission, withdrawAsk(id)))).toBe(
      'submission.not-withdrawable',
    );
  });

  test('a supplement is answered before its hour with a new snapshot, not after', async () => {
    const { world } = store;
    const dueAt = '2026-04-20T17:00:00.000Z';
    const supplement: Submission['supplement'] = {
      items: [{ type: 'D3', reason: 'Bản mờ (mẫu)' }],
      requestedAt: '2026-04-13T03:00:00.000Z',
      requestedBy: official.id,
      dueDay: '2026-04-20',
      dueAt,
      answeredAt: null,
      answer: null,
    };
    const { id } = await seedDraft(31, {
      ...buildSubmission(31),
      state: 'supplement-requested',
      supplement,
    });
    const ask = (now: number) =>
      askAs(
        producer,
        'submission.answer-supplement',
        { params: { submissionId: id }, query: {}, body: { answer: 'Đã nộp lại (mẫu)' } },
        { now },
      );

    expect(codeOf(await runCommand(world, answerSupplement, ask(Date.parse(dueAt))))).toBe(
      'submission.supplement-late',
    );
    const inTime = Date.parse(dueAt) - 1;
    expect(codeOf(await runCommand(world, answerSupplement, ask(inTime)))).toBe('ok');
    const { body } = answered(getSubmissionContract, await getSubmission(world, readAsk(id)));
    expect(body).toMatchObject({
      state: 'submitted',
      snapshot: { takenAt: new Date(inTime).toISOString() },
      supplement: { answer: 'Đã nộp lại (mẫu)', dueLocal: '00:00 21/04/2026' },
    });
    expect(JSON.stringify(body)).not.toContain(official.id);
  });
});
