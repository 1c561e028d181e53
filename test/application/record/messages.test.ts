import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NewEffect } from '#shared/application/command.ts';
import type { Outside } from '#shared/application/ports.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { getMessage } from '#shared/application/record/get-message.ts';
import { listMessages } from '#shared/application/record/list-messages.ts';
import { resendEffect } from '#shared/application/record/resend-effect.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { ok } from '#shared/kernel/result.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs, monday, official, person, province } from '../../support/asks.ts';
import { buildMembership, buildRound, membershipIdOf, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const juror = buildMembership(1, 'juror', { name: 'Giám khảo mẫu' });
const mails: readonly NewEffect['payload'][] = [
  {
    type: 'mail',
    to: 'co-so@mau.example',
    template: 'submission-received',
    params: { product: 'Miến mẫu', round: 'Đợt mẫu', receiptCode: 'MAU-1', at: '10:00 20/03/2026' },
  },
  {
    type: 'mail',
    to: juror.email ?? '',
    template: 'panel-convened',
    params: {
      round: 'Đợt mẫu',
      roundId: sampleRoundId,
      framesUntil: 'a',
      scoringUntil: 'b',
      standingBody: 'c',
    },
  },
  {
    type: 'text-message',
    to: '+84912000001',
    template: 'confirmation-code',
    params: { code: '730194', product: 'Nháp mẫu', officer: 'Cán bộ mẫu' },
  },
];

describe('the mails of a round', () => {
  let store: TestWorld;
  const sent: string[] = [];
  const ids: string[] = [];
  beforeAll(async () => {
    // Only mail leaves here.
    const outside = { sendMail: async ({ id }: { id: string }) => void sent.push(id) } as unknown as Outside;
    store = await openTestWorld({ outside });
    await seed(store.world, [
      record('round', sampleRoundId, buildRound({ state: 'judging' })),
      record('membership', membershipIdOf(juror), juror),
    ]);
    const noting = {
      ...store.world,
      records: {
        ...store.world.records,
        commit: async (transaction: Parameters<typeof store.world.records.commit>[0]) => {
          ids.push(...transaction.effects.map(({ id }) => id));
          return store.world.records.commit(transaction);
        },
      },
    };
    for (const [index, payload] of mails.entries())
      await runCommand(
        noting,
        async () =>
          ok({
            changes: [],
            effects: [{ payload, authority: province, roundId: sampleRoundId }],
            answer: () => ({ body: null }),
          }),
        systemAsk('test', null, monday + index * 1000, 'test'),
      );
  });
  afterAll(() => store.close());

  const list = (actor = official) =>
    listMessages(
      store.world,
      askAs(actor, 'message.read', {
        params: { roundId: sampleRoundId },
        query: { limit: 25 },
        body: undefined,
      }),
    );
  const read = (messageId = '', actor = official) =>
    getMessage(
      store.world,
      askAs(actor, 'message.read', { params: { messageId }, query: {}, body: undefined }),
    );

  test('are listed the latest first: by name where the reader is of the round, else by a masked address', async () => {
    const answer = await list();
    const items = answer.ok ? answer.value.body.items : [];
    expect(items.map(({ kind, recipient }) => [kind, recipient?.name])).toEqual([
      ['panel-convened', 'Giám khảo mẫu'],
      ['submission-received', undefined],
    ]);
    expect(items[1]?.to).toBe('c•••@mau.example');
    expect(JSON.stringify(answer)).not.toContain('co-so@');
  });

  test('are read in both languages, without whom a link is for', async () => {
    const answer = await read(ids[1]);
    expect(answer).toMatchObject({ ok: true, value: { body: { text: { vi: expect.any(String) } } } });
    expect(JSON.stringify(answer)).toContain(`/jury/${sampleRoundId}?as=`);
    expect(JSON.stringify(answer)).not.toContain(juror.email);
  });

  test('are not the text messages that carry codes, to nobody', async () => {
    expect(codeOf(await read(ids[2]))).toBe('resource.not-found');
    expect(JSON.stringify(await list())).not.toContain('730194');
  });

  test('are for the officials of the authority alone', async () => {
    for (const actor of [
      person('official-9', { locality: '20' }),
      person('administrator-1', { role: 'administrator' }),
      person(juror.personId, { role: 'juror', roundId: sampleRoundId }),
    ])
      expect([codeOf(await list(actor)), codeOf(await read(ids[0], actor))]).toEqual([
        'resource.not-found',
        'resource.not-found',
      ]);
  });

  test('one that went out goes out again when an official says why; one on its way does not', async () => {
    const resend = (effectId = '') =>
      runCommand(
        store.world,
        resendEffect,
        askAs(official, 'effect.resend', {
          params: { effectId },
          query: {},
          body: { reason: 'Người nhận báo không thấy thư' },
        }),
      );
    const [id = ''] = ids;
    expect(codeOf(await resend(id))).toBe('effect.not-parked');
    await deliverEffect(store.world, id, monday);
    expect(codeOf(await resend(id))).toBe('ok');
    await deliverEffect(store.world, id, monday + 60_000);
    expect(sent.filter(known => known === id)).toHaveLength(2);
    expect(await store.world.records.effect(id)).toMatchObject({ state: 'delivered' });
  });
});
