import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listDocuments } from '#shared/application/dossier/list-documents.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { copySubmission } from '#shared/application/submission/copy-submission.ts';
import { copySubmissionContract } from '#shared/contracts/submission/copy-submission.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, person } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { seedOpenRound } from '../../support/open-round.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDossier, buildSubmission, documentIdOf, whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const earlierRound = sampleId(60);

describe('a dossier after an earlier one', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seedOpenRound(store.world);
    await seed(store.world, [
      record('round', earlierRound, buildRound({ id: earlierRound, state: 'finished', year: 2024 })),
      ...[1, 2, 3].flatMap(number => [
        record('establishment', sampleId(3000 + number), buildEstablishment(number)),
        record('product', sampleId(4000 + number), buildProduct(number)),
        record(
          'submission',
          sampleId(5000 + number),
          buildSubmission(number, { roundId: earlierRound, note: 'Ghi chú mẫu' }),
        ),
        ...buildDossier(number).map(paper => record('document', documentIdOf(paper), paper)),
      ]),
      record(
        'product',
        sampleId(4011),
        buildProduct(11, { establishmentId: sampleId(3001), name: 'Chè mẫu' }),
      ),
    ]);
  });
  afterAll(() => store.close());

  const copy = (number: number, productId: string | null = null, actor = producer, now = whileOpen) =>
    runCommand(
      store.world,
      copySubmission,
      askAs(
        actor,
        'submission.draft',
        {
          params: { roundId: sampleRoundId },
          query: {},
          body: { submissionId: sampleId(5000 + number), productId },
        },
        { now },
      ),
    );

  test('is a draft of its own with group, note and the papers that still serve, the same bytes behind them', async () => {
    const { body } = answered(copySubmissionContract, await copy(2));
    expect(body).toMatchObject({
      documents: 5,
      leftOut: [{ type: 'D1', code: 'copy.of-one-round', vi: expect.any(String), en: expect.any(String) }],
    });
    const draft = await store.world.records.find('submission', body.submissionId);
    expect(draft?.body).toMatchObject({
      state: 'draft',
      roundId: sampleRoundId,
      group: 'CBNLTS',
      note: 'Ghi chú mẫu',
      snapshot: null,
      receiptCode: null,
    });
    const papers = await store.world.records.children('document', body.submissionId);
    const before = await store.world.records.children('document', sampleId(5002));
    for (const { id, body: paper } of papers) {
      expect(id).toBe(documentIdOf(paper));
      const source = before.find(({ body: old }) => old.key === paper.key)?.body;
      expect(source).toMatchObject({ versionId: paper.versionId, sha256: paper.sha256, type: paper.type });
      expect(source?.id).not.toBe(paper.id);
    }
    expect(before).toHaveLength(6);
    const listed = await listDocuments(
      store.world,
      askAs(producer, 'document.read', {
        params: { submissionId: body.submissionId },
        query: {},
        body: undefined,
      }),
    );
    expect(listed.ok && listed.value.body.items.map(({ state }) => state)).toEqual(Array(5).fill('clean'));
  });

  test('for another product of the establishment takes along what speaks of the establishment', async () => {
    const { body } = answered(copySubmissionContract, await copy(1, sampleId(4011)));
    expect(body.documents).toBe(1);
    const draft = await store.world.records.find('submission', body.submissionId);
    expect(draft?.body).toMatchObject({ productId: sampleId(4011), note: null });
  });

  test('is refused twice for one product, for a product of others, out of time, and to others', async () => {
    expect(codeOf(await copy(3))).toBe('ok');
    expect(codeOf(await copy(3))).toBe('submission.already-there');
    expect(pointersOf(await copy(1, sampleId(4002)))).toEqual({
      '/body/productId': 'copy.of-other-establishment',
    });
    expect(codeOf(await copy(1, null, producer, Date.parse('2026-04-10T10:00:00.000Z')))).toBe(
      'round.closed',
    );
    expect(codeOf(await copy(1, null, person('producer-9')))).toBe('resource.not-found');
  });
});
