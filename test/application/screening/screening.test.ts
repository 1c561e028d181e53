import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '#shared/application/run-command.ts';
import { getScreening } from '#shared/application/screening/get-screening.ts';
import { listRoundSubmissions } from '#shared/application/screening/list-round-submissions.ts';
import { screenBatch } from '#shared/application/screening/screen-batch.ts';
import { screenSubmissions } from '#shared/application/screening/screen-submissions.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { mailOf, mailPlaces } from '#shared/text/mails/index.ts';
import { askAs, official } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDraft } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

import { context, now, openScreening } from './open-screening.ts';

describe('screening', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());
  const { seedScreened } = openScreening(() => store.world);

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

    const later = buildRound({ id: sampleId(77), state: 'judging' });
    await seed(store.world, [record('round', later.id, later)]);
    expect(await runCommand(store.world, screenSubmissions, ask(later.id))).toMatchObject({
      refusal: { code: 'screening.not-now' },
    });
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
      submissionId: 'mau',
      ...mailPlaces('https://site.mau.example', 'co-so@mau.example'),
    });
    expect(`${subject}${text}`).not.toMatch(/\{\w+\}/);
  });
});
