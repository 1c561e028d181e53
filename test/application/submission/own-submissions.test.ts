import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '#shared/application/run-command.ts';
import { getReceipt } from '#shared/application/submission/get-receipt.ts';
import { listOwnSubmissions } from '#shared/application/submission/list-own-submissions.ts';
import { submitSubmission } from '#shared/application/submission/submit-submission.ts';
import { getReceiptContract } from '#shared/contracts/submission/get-receipt.ts';
import { listOwnSubmissionsContract } from '#shared/contracts/submission/list-own-submissions.ts';
import { submitSubmissionContract } from '#shared/contracts/submission/submit-submission.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { seedOpenRound } from '../../support/open-round.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { buildRound } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import {
  buildDossier,
  buildDraft,
  buildSubmission,
  documentIdOf,
  whileOpen,
} from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const deciding = sampleId(60);

describe('what a producer has filed', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seedOpenRound(store.world);
    await seed(store.world, [
      record('round', deciding, buildRound({ id: deciding, state: 'deciding', title: 'Đợt trước (mẫu)' })),
      ...[1, 2, 3].flatMap(number => [
        record('establishment', sampleId(3000 + number), buildEstablishment(number)),
        record('product', sampleId(4000 + number), buildProduct(number)),
      ]),
      record('submission', sampleId(5001), buildDraft(1)),
      ...buildDossier(1).map(paper => record('document', documentIdOf(paper), paper)),
      record('submission', sampleId(5002), buildDraft(2)),
      // Its result is written and not published.
      record('submission', sampleId(5003), buildSubmission(3, { roundId: deciding, state: 'recognised' })),
    ]);
  });
  afterAll(() => store.close());

  const list = async (actor: Actor = producer) =>
    answered(
      listOwnSubmissionsContract,
      await listOwnSubmissions(
        store.world,
        askAs(actor, 'submission.list-own', { params: {}, query: {}, body: undefined }, { now: whileOpen }),
      ),
    ).body.items;
  const receipt = (submissionId: string, actor: Actor = producer, now = whileOpen) =>
    getReceipt(
      store.world,
      askAs(actor, 'submission.read', { params: { submissionId }, query: {}, body: undefined }, { now }),
    );

  test('is one list over all establishments: what asks for something first, and how much it still lacks', async () => {
    const items = await list();
    expect(items.map(({ need }) => need).at(-1)).toBeNull();
    expect(items.find(({ id }) => id === sampleId(5002))).toMatchObject({
      need: 'finish-draft',
      missing: expect.any(Number),
      untilLocal: '17:00 10/04/2026',
      productName: 'Miến dong mẫu 2',
      establishmentName: 'Hợp tác xã mẫu 2',
    });
    expect(items.find(({ id }) => id === sampleId(5002))?.missing).toBeGreaterThan(0);
  });

  test('shows no result before its round is published', async () => {
    const [item] = (await list()).filter(({ id }) => id === sampleId(5003));
    expect(item).toMatchObject({
      state: 'eligible',
      need: null,
      missing: null,
      roundTitle: 'Đợt trước (mẫu)',
    });
  });

  test('is the caller’s own; of a token, that of the establishments it names', async () => {
    expect(await list(person('producer-9'))).toEqual([]);
    const token: Actor = { ...producer, kind: 'token', establishmentIds: [sampleId(3003)] };
    expect((await list(token)).map(({ id }) => id)).toEqual([sampleId(5003)]);
  });

  test('has a receipt that can be read again as it was given, and a draft has none', async () => {
    const params = { submissionId: sampleId(5001) };
    const body = { declaration: { accepted: true as const, name: 'Người mẫu' } };
    const given = answered(
      submitSubmissionContract,
      await runCommand(
        store.world,
        submitSubmission,
        askAs(producer, 'submission.submit', { params, query: {}, body }, { now: whileOpen }),
      ),
    ).body;
    const later = answered(
      getReceiptContract,
      await receipt(params.submissionId, producer, Date.parse('2026-04-12T00:00:00.000Z')),
    ).body;
    const { nextSteps, ...same } = given;
    expect(later).toMatchObject({ ...same, supplement: null });
    expect(later.nextSteps).toEqual(nextSteps.filter(({ step }) => step !== 'closing'));
    expect(codeOf(await receipt(params.submissionId, official))).toBe('ok');
    expect(codeOf(await receipt(params.submissionId, person('producer-9')))).toBe('resource.not-found');
    expect(codeOf(await receipt(sampleId(5002)))).toBe('resource.not-found');
  });
});
