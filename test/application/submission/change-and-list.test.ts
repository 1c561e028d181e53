import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '#shared/application/run-command.ts';
import { changeSubmission } from '#shared/application/submission/change-submission.ts';
import { listSubmissions } from '#shared/application/submission/list-submissions.ts';
import { withdrawSubmission } from '#shared/application/submission/withdraw-submission.ts';
import { changeSubmissionContract } from '#shared/contracts/submission/change-submission.ts';
import { listSubmissionsContract } from '#shared/contracts/submission/list-submissions.ts';
import { withdrawSubmissionContract } from '#shared/contracts/submission/withdraw-submission.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, official } from '../../support/asks.ts';
import { buildEstablishment, establishmentFields, producer } from '../../support/establishment-builder.ts';
import { seedOpenRound } from '../../support/open-round.ts';
import { buildRound } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDraft, buildSubmission, whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const personalNumber = '019099000123';

describe('drafts and submissions of a producer', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seedOpenRound(store.world);
  });
  afterAll(() => store.close());

  const put = (submission: Submission) =>
    seed(store.world, [record('submission', submission.id, submission)]);
  const change = async (submissionId: string, patch: object, ifVersion: number) =>
    runCommand(
      store.world,
      changeSubmission,
      askAs(
        producer,
        'submission.draft',
        { params: { submissionId }, query: {}, body: changeSubmissionContract.body.parse(patch) },
        { now: whileOpen, ifVersion },
      ),
    );
  const withdraw = async (submissionId: string) =>
    runCommand(
      store.world,
      withdrawSubmission,
      askAs(
        producer,
        'submission.withdraw',
        { params: { submissionId }, query: {}, body: { reason: null } },
        { now: whileOpen },
      ),
    );

  test('group and note change one by one, in a draft and at the version that was read', async () => {
    const draft = buildDraft(1, { group: null });
    await put(draft);

    const changed = answered(changeSubmissionContract, await change(draft.id, { group: 'TCMN' }, 1));
    expect(changed).toMatchObject({ version: 2, body: { group: 'TCMN', note: null } });
    expect(codeOf(await change(draft.id, { note: 'Ghi chú mẫu' }, 1))).toBe('request.version-stale');
    expect(pointersOf(await change(draft.id, { group: 'KHAC' }, 2))).toEqual({
      '/body/group': 'missing.group-not-in-round',
    });
    const submitted = buildSubmission(2);
    await put(submitted);
    expect(codeOf(await change(submitted.id, { note: 'Muộn (mẫu)' }, 1))).toBe('submission.not-editable');
  });

  test('the list of an establishment shows no result before its round is published, and no personal number', async () => {
    const { world } = store;
    const deciding = sampleId(60);
    const published = sampleId(61);
    const establishmentId = sampleId(3003);
    const base = buildSubmission(3);
    const snapshot = base.snapshot && {
      ...base.snapshot,
      establishment: establishmentFields(3, { kind: 'HKD', taxCode: null, personalNumber }),
    };
    await seed(world, [
      record('establishment', establishmentId, buildEstablishment(3)),
      record('round', deciding, buildRound({ id: deciding, state: 'deciding' })),
      record('round', published, buildRound({ id: published, state: 'published' })),
      record('submission', base.id, { ...base, snapshot, roundId: deciding, state: 'recognised' }),
      record(
        'submission',
        sampleId(5004),
        buildSubmission(4, { establishmentId, roundId: published, state: 'recognised' }),
      ),
    ]);
    const ask = (actor = producer) =>
      askAs(actor, 'submission.draft', {
        params: { establishmentId },
        query: { limit: 25, cursor: undefined },
        body: undefined,
      });

    const { items } = answered(listSubmissionsContract, await listSubmissions(world, ask())).body;

    expect(Object.fromEntries(items.map(({ roundId, state }) => [roundId, state]))).toEqual({
      [deciding]: 'eligible',
      [published]: 'recognised',
    });
    expect(JSON.stringify(items)).not.toContain(personalNumber);
    expect(codeOf(await listSubmissions(world, ask(official)))).toBe('resource.not-found');
  });

  test('an eligible submission may be taken back until the results are out', async () => {
    const { world } = store;
    const judging = sampleId(62);
    const published = sampleId(63);
    await seed(world, [
      record('round', judging, buildRound({ id: judging, state: 'judging' })),
      record('round', published, buildRound({ id: published, state: 'published' })),
    ]);
    await put(buildSubmission(5, { roundId: judging, state: 'eligible' }));
    await put(buildSubmission(6, { roundId: published, state: 'eligible' }));

    const taken = answered(withdrawSubmissionContract, await withdraw(sampleId(5005)));
    expect(taken.body).toMatchObject({ state: 'withdrawn', withdrawn: { reason: null } });
    expect(codeOf(await withdraw(sampleId(5006)))).toBe('submission.results-out');
  });
});
