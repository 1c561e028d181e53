import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openItem } from '#shared/adapters/dynamodb/packed.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { screenSubmissions } from '#shared/application/screening/screen-submissions.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

import { now, openScreening } from './open-screening.ts';

describe('settling what was filed', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());
  const { seedScreened, settle, askForSupplement, noteSample, gate } = openScreening(() => store.world);

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
    const effects = items
      .filter(({ kind }) => kind?.S === 'effect')
      .map(item => JSON.stringify(openItem(item)));
    // Beside the event for systems outside.
    const mails = effects.filter(effect => effect.includes('co-so-'));
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
});
