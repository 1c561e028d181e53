import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '#shared/application/run-command.ts';
import { getScreening } from '#shared/application/screening/get-screening.ts';
import { listRoundSubmissions } from '#shared/application/screening/list-round-submissions.ts';
import { recordSample } from '#shared/application/screening/record-sample.ts';
import { requestSupplement } from '#shared/application/screening/request-supplement.ts';
import { screenBatch } from '#shared/application/screening/screen-batch.ts';
import { screenSubmissions } from '#shared/application/screening/screen-submissions.ts';
import { settleSubmission } from '#shared/application/screening/settle-submission.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { mailOf } from '#shared/text/mails/index.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { buildDossier, buildDraft, buildSubmission, documentIdOf } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const now = Date.parse('2026-04-20T03:00:00.000Z');
const context = { now, execution: 'test' };
const gateId = `${sampleRoundId}/screening~1`;

describe('screening', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  /** The sample round in screening with submitted dossiers, sealed in one batch, not yet checked. */
  const seedSubmitted = async (
    count: number,
    overrides: Partial<Submission> = {},
  ): Promise<readonly Submission[]> => {
    const round = buildRound({ state: 'screening' });
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const submissions = numbers.map(number => buildSubmission(number, { group: 'CK', ...overrides }));
    const entries = submissions.map(({ id }) => ({ submissionId: id, version: 1, hash: 'mau' }));
    await seed(store.world, [
      record('round', round.id, round),
      record('sealed-batch', `${round.id}/0`, { roundId: round.id, batch: 0, entries }),
      ...submissions.map(submission => record('submission', submission.id, submission)),
      ...numbers.flatMap(number =>
        buildDossier(number).map(document => record('document', documentIdOf(document), document)),
      ),
    ]);
    return submissions;
  };
  const seedScreened = async (count: number, overrides: Partial<Submission> = {}) => {
    const submissions = await seedSubmitted(count, overrides);
    await screenBatch(store.world, { roundId: sampleRoundId, batch: 0 }, context);
    return submissions;
  };
  const settle = (submissionId: string, eligible: boolean, ifVersion = 1, actor: Actor = official) => {
    const why = eligible ? null : 'Thiếu giấy tờ (mẫu)';
    const body = { eligible, reason: why, legalBasis: why && 'Thông tư 26/2014/TT-BCT' };
    const input = { params: { submissionId }, query: {}, body };
    return runCommand(
      store.world,
      settleSubmission,
      askAs(actor, 'screening.settle', input, { now, ifVersion }),
    );
  };
  const askForSupplement = (submissionId: string, ifVersion = 1, at = now) =>
    runCommand(
      store.world,
      requestSupplement,
      askAs(
        official,
        'screening.settle',
        {
          params: { submissionId },
          query: {},
          body: { items: [{ type: 'D2' as const, reason: 'Bản chụp mờ (mẫu)' }] },
        },
        { now: at, ifVersion },
      ),
    );
  const noteSample = (
    submissionId: string,
    sample: Submission['sample'],
    ifVersion: number,
    actor = official,
  ) =>
    runCommand(
      store.world,
      recordSample,
      askAs(
        actor,
        'screening.settle',
        { params: { submissionId }, query: {}, body: { sample } },
        { now, ifVersion },
      ),
    );
  const gate = async () => (await store.world.records.find('gate', gateId))?.body.outcome ?? null;

  test('the arrival of a product sample is noted with a receipt, by those who screen alone', async () => {
    const [submission] = await seedScreened(1);
    const id = submission?.id ?? '';

    expect(await noteSample(id, 'DA_NHAN', 1, producer)).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
    expect(await noteSample(id, 'DA_NHAN', 1)).toMatchObject({
      ok: true,
      value: {
        body: { sample: 'DA_NHAN', receipt: { stream: `submission/${id}`, sequence: 2 } },
        version: 2,
      },
    });
    expect(await noteSample(id, 'DA_TRA', 1)).toMatchObject({ refusal: { code: 'request.version-stale' } });
    expect(await noteSample(id, 'DA_TRA', 2)).toMatchObject({ refusal: { code: 'sample.not-now' } });
    expect(await store.world.records.find('submission', id)).toMatchObject({
      version: 2,
      body: { sample: 'DA_NHAN', state: 'submitted' },
    });
  });

  test('a batch is checked once; run again, nothing is written', async () => {
    const submissions = await seedScreened(3);
    const ids = submissions.map(({ id }) => id);
    const before = await store.world.records.findMany('screening', ids);

    const again = await screenBatch(
      store.world,
      { roundId: sampleRoundId, batch: 0 },
      { ...context, now: now + 60_000 },
    );

    expect(again).toEqual({ checked: 3 });
    expect(before).toHaveLength(3);
    expect(await store.world.records.findMany('screening', ids)).toEqual(before);
  });

  test('a full batch of fifty fits its transactions', async () => {
    const submissions = await seedScreened(50);
    const screenings = await store.world.records.findMany(
      'screening',
      submissions.map(({ id }) => id),
    );
    expect(screenings).toHaveLength(50);
  });

  test('officials read verdicts as sentences in both languages, with the version a settlement must match', async () => {
    const [submission] = await seedScreened(1, { declaration: null });
    const id = submission?.id ?? '';
    const ask = (actor: Actor) =>
      askAs(actor, 'screening.read', { params: { submissionId: id }, query: {}, body: undefined });

    const answer = await getScreening(store.world, ask(official));

    expect(answer).toMatchObject({ ok: true, value: { version: 1, body: { isCurrent: true } } });
    const failed = answer.ok && answer.value.body.verdicts.filter(verdict => verdict.answer === 'fail');
    expect(failed).toMatchObject([
      {
        check: 'declaration-dated',
        severity: 'blocking',
        sentence: { vi: 'Chưa có cam kết.', en: 'The declaration is missing.' },
      },
    ]);
    expect(await getScreening(store.world, ask(producer))).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
  });

  test('the last settlement lets the round go on, and none before', async () => {
    const submissions = await seedScreened(3);
    for (const [index, { id }] of submissions.entries()) {
      expect(await gate()).toBeNull();
      expect((await settle(id, index !== 1)).ok).toBe(true);
    }
    expect(await gate()).toBe('settled');
  });

  test('of last settlements at the same moment one lets the round go on', async () => {
    const submissions = await seedScreened(6);
    const answers = await Promise.all(submissions.map(({ id }) => settle(id, true)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await gate()).toBe('settled');
  });

  test('when the last one was withdrawn, the next look by officials lets the round go on', async () => {
    const [first, last] = await seedScreened(2);
    await settle(first?.id ?? '', true);
    const [stored] = await store.world.records.findMany('submission', [last?.id ?? '']);
    if (stored === undefined) throw new Error('no submission');
    const after = { ...stored.body, state: 'withdrawn' as const };
    await seed(store.world, [
      { kind: 'submission', id: stored.id, before: stored, after, action: 'test.withdraw' },
    ]);
    expect(await gate()).toBeNull();

    const input = {
      params: { roundId: sampleRoundId },
      query: {},
      body: { submissionIds: [first?.id ?? ''] },
    };
    await runCommand(store.world, screenSubmissions, askAs(official, 'screening.settle', input, { now }));

    expect(await gate()).toBe('settled');
  });

  test('two tabs: the second settles nothing', async () => {
    const [submission] = await seedScreened(2);
    await settle(submission?.id ?? '', true);
    expect(await settle(submission?.id ?? '', false)).toMatchObject({
      refusal: { code: 'request.version-stale' },
    });
  });

  test('helping team of the round settles; officials elsewhere and producers see nothing', async () => {
    const [first, second] = await seedScreened(2);
    const helper = person('helper', { role: 'helping-team', roundId: sampleRoundId });
    const stranger = person('stranger', { role: 'official', locality: '01' });
    expect((await settle(first?.id ?? '', true, 1, helper)).ok).toBe(true);
    for (const actor of [stranger, producer])
      expect(await settle(second?.id ?? '', true, 1, actor)).toMatchObject({
        refusal: { code: 'resource.not-found' },
      });
  });

  test('a supplement is asked for once, by mail with its items and last day, and the round waits for it', async () => {
    const [first, second] = await seedScreened(2);
    const id = first?.id ?? '';

    expect(await askForSupplement(id)).toMatchObject({
      value: { body: { state: 'supplement-requested', supplement: { dueDay: '2026-04-28' } } },
    });
    expect(await askForSupplement(id, 2)).toMatchObject({ refusal: { code: 'screening.supplement-once' } });
    const { Items: items = [] } = await store.client.send(new ScanCommand({ TableName: 'records' }));
    const mails = items.filter(({ kind }) => kind?.S === 'effect').map(item => JSON.stringify(item));
    expect(mails).toHaveLength(1);
    for (const word of ['supplement-requested', '28/04/2026', 'Bản chụp mờ (mẫu)'])
      expect(mails[0]).toContain(word);
    await settle(second?.id ?? '', true);

    expect(await gate()).toBeNull();
    expect(await settle(id, true, 2)).toMatchObject({ refusal: { code: 'screening.supplement-pending' } });
  });

  test('past the holiday table a supplement is refused, not guessed', async () => {
    const [first] = await seedScreened(1);
    const late = Date.parse('2028-12-28T03:00:00.000Z');
    expect(await askForSupplement(first?.id ?? '', 1, late)).toMatchObject({
      refusal: { code: 'calendar.beyond-table' },
    });
  });

  test('checks run again on demand, and only while the round is screened', async () => {
    const [submission] = await seedScreened(1);
    const submissionIds = [submission?.id ?? ''];
    const ask = (roundId: string) =>
      askAs(
        official,
        'screening.settle',
        { params: { roundId }, query: {}, body: { submissionIds } },
        { now },
      );

    const again = await runCommand(store.world, screenSubmissions, ask(sampleRoundId));

    expect(again).toMatchObject({ value: { body: { checked: [{ blocking: 0, warnings: 0 }] } } });
    const [screening] = await store.world.records.findMany('screening', submissionIds);
    expect(screening?.version).toBe(2);
  });

  test('the list shows what was filed, by state, with counts of findings; no drafts', async () => {
    await seedScreened(2);
    const draft = buildDraft(9);
    await seed(store.world, [record('submission', draft.id, draft)]);
    const list = (state?: 'submitted' | 'eligible', limit = 25, cursor?: string) =>
      listRoundSubmissions(
        store.world,
        askAs(official, 'submission.list-round', {
          params: { roundId: sampleRoundId },
          query: { limit, ...(state && { state }), ...(cursor && { cursor }) },
          body: undefined,
        }),
      );

    const all = await list();

    expect(all.ok && all.value.body.items).toMatchObject([
      { productName: 'Miến dong mẫu 1', findings: { blocking: 0, warnings: 0 } },
      { productName: 'Miến dong mẫu 2' },
    ]);
    expect(await list('eligible')).toMatchObject({ value: { body: { items: [] } } });
    const first = await list(undefined, 1);
    const rest = await list(undefined, 2, (first.ok && first.value.body.cursor) || '');
    expect(rest).toMatchObject({ value: { body: { items: [{}], cursor: null } } });
  });

  test('its mails have every place filled', () => {
    const { subject, text } = mailOf('supplement-requested', {
      receiptCode: 'mẫu',
      product: 'mẫu',
      round: 'mẫu',
      dueDay: '28/04/2026',
      itemsVi: '- mẫu',
      itemsEn: '- sample',
      standingBody: 'mẫu',
    });
    expect(`${subject}${text}`).not.toMatch(/\{\w+\}/);
  });
});
