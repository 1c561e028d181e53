import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { downloadDocument } from '#shared/application/dossier/download-document.ts';
import { removeDocument } from '#shared/application/dossier/remove-document.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { listScreeningQueue } from '#shared/application/screening/list-screening-queue.ts';
import { listSnapshots } from '#shared/application/screening/list-snapshots.ts';
import { answerSupplement } from '#shared/application/submission/answer-supplement.ts';
import { listSnapshotsContract } from '#shared/contracts/screening/list-snapshots.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDocument, buildSubmission, documentIdOf } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { now, openScreening } from './open-screening.ts';

const nothing = { query: {}, body: undefined };
const supplement = (answeredAt: string | null, dueAt = '2026-04-27T17:00:00.000Z') => ({
  items: [{ type: 'D2' as const, reason: 'Bản chụp mờ (mẫu)' }],
  requestedAt: '2026-04-13T03:00:00.000Z',
  requestedBy: official.id,
  dueDay: '2026-04-27',
  ...{ dueAt, answeredAt, answer: null },
});

describe('the screening desk', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld({ files: memoryFiles() });
  });
  afterEach(() => store.close());
  const { seedScreened } = openScreening(() => store.world);

  test('has a queue in working order: answers, days run out, faults, the rest, and last what producers still mend', async () => {
    await seedScreened(1);
    const asked = { group: 'CK', state: 'supplement-requested' } as const;
    const others = [
      buildSubmission(11, { ...asked, supplement: supplement(null) }),
      buildSubmission(12, { ...asked, supplement: supplement(null, '2026-04-17T17:00:00.000Z') }),
      buildSubmission(13, { group: 'CK', supplement: supplement('2026-04-16T03:00:00.000Z') }),
      buildSubmission(14, { group: 'CK' }),
      buildSubmission(15, { group: 'CK', state: 'eligible' }),
      buildSubmission(16, { group: 'CK', state: 'withdrawn' }),
    ];
    await seed(
      store.world,
      others.map(submission => record('submission', submission.id, submission)),
    );
    const list = (actor: Actor) =>
      listScreeningQueue(
        store.world,
        askAs(actor, 'submission.list-round', { params: { roundId: sampleRoundId }, ...nothing }, { now }),
      );

    const queue = await list(official);

    expect(queue.ok && queue.value.body.items.map(({ turn, isCurrent }) => [turn, isCurrent])).toEqual([
      ['answered', false],
      ['overdue', false],
      ['unchecked', false],
      ['clean', true],
      ['waiting', false],
    ]);
    expect(queue).toMatchObject({
      value: { body: { counts: { answered: 1, overdue: 1, blocking: 0, waiting: 1 } } },
    });
    expect(await list(person('juror-2', { role: 'juror', roundId: sampleRoundId }))).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
  });

  test('shows what was submitted first beside what a supplement made of it, with files taken out since', async () => {
    const [submission] = await seedScreened(1, {
      supplement: supplement(null),
      state: 'supplement-requested',
    });
    const submissionId = submission?.id ?? '';
    const fresh = buildDocument(1, 'D2', 7);
    const before = await store.world.records.find('establishment', sampleId(3001));
    const after = { ...buildEstablishment(1), name: 'Cơ sở đổi tên (mẫu)' };
    await seed(store.world, [
      { kind: 'establishment', id: sampleId(3001), before, after, action: 'test.rename' },
      record('document', documentIdOf(fresh), fresh),
    ]);
    const old = submission?.snapshot?.documents.find(({ type }) => type === 'D2')?.id ?? '';
    const remove = { params: { submissionId, documentId: old }, ...nothing };
    expect(
      codeOf(
        await runCommand(
          store.world,
          removeDocument,
          askAs(producer, 'document.change', remove, { now, ifVersion: 1 }),
        ),
      ),
    ).toBe('ok');
    const answer = { params: { submissionId }, query: {}, body: { answer: null } };
    const asked = askAs(producer, 'submission.answer-supplement', answer, { now });
    expect(codeOf(await runCommand(store.world, answerSupplement, asked))).toBe('ok');

    const list = (actor: Actor) =>
      listSnapshots(store.world, askAs(actor, 'submission.read', { params: { submissionId }, ...nothing }));
    const { items } = answered(listSnapshotsContract, await list(official)).body;

    expect(items.map(({ current, establishment }) => [current, establishment.name])).toEqual([
      [false, submission?.snapshot?.establishment.name],
      [true, 'Cơ sở đổi tên (mẫu)'],
    ]);
    expect(items.map(({ documents }) => documents.some(({ id }) => id === old))).toEqual([true, false]);
    expect(await list(person('producer-2'))).toMatchObject({ refusal: { code: 'resource.not-found' } });

    const download = (documentId: string) =>
      downloadDocument(
        store.world,
        askAs(official, 'document.read', {
          params: { submissionId, documentId },
          query: { preview: 'false' as const },
          body: undefined,
        }),
      );
    expect(codeOf(await download(old))).toBe('ok');
    await seed(store.world, [
      record('document', `${submissionId}/${sampleId(99)}`, { ...fresh, id: sampleId(99), state: 'removed' }),
    ]);
    expect(codeOf(await download(sampleId(99)))).toBe('resource.not-found');
  });
});
