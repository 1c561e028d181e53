import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cutAnswer } from '#functions/edge/cut-answer.ts';
import type { NewEffect } from '#shared/application/command.ts';
import type { Outside } from '#shared/application/ports.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { listParkedEffects } from '#shared/application/record/list-parked-effects.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { listParkedEffectsContract } from '#shared/contracts/record/list-parked-effects.ts';
import { ok } from '#shared/kernel/result.ts';
import { askAs, monday, official, province } from '../../support/asks.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

class MessageRejected extends Error {
  override readonly name = 'MessageRejected';
}
/** A provider as providers are: it repeats in its complaint what it was given. */
const outside = {
  sendMail: async ({ to, text }: { to: string; text: string }) => {
    throw new MessageRejected(`Email address is not verified: ${to}; ${text}`);
  },
  sendText: async ({ to, text }: { to: string; text: string }) => {
    throw new MessageRejected(`${to.replace('+', '')}@gateway refused: ${text}`);
  },
} as unknown as Outside; // Nothing else is delivered here.

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld({ outside });
});
afterAll(() => store.close());

const emit = async (payload: NewEffect['payload']): Promise<string> => {
  const ids: string[] = [];
  const world = {
    ...store.world,
    records: {
      ...store.world.records,
      commit: async (transaction: Parameters<typeof store.world.records.commit>[0]) => {
        ids.push(...transaction.effects.map(({ id }) => id));
        return store.world.records.commit(transaction);
      },
    },
  };
  await runCommand(
    world,
    async () =>
      ok({
        changes: [],
        effects: [{ payload, authority: province, roundId: null }],
        answer: () => ({ body: null }),
      }),
    systemAsk('test', null, monday, 'test'),
  );
  return ids[0] ?? '';
};

test('what a provider says of a failed message is not handed on: neither address, number, name nor code', async () => {
  const ids = [
    await emit({
      type: 'text-message',
      to: '+84912000001',
      template: 'confirmation-code',
      params: { code: '730194', product: 'Miến mẫu', officer: 'Cán bộ mẫu' },
    }),
    await emit({
      type: 'mail',
      to: 'nguoi-nhan@mau.example',
      template: 'membership-appointed',
      params: {
        name: 'Người mẫu',
        roleVi: 'Giám khảo',
        roleEn: 'Juror',
        whereVi: 'Đợt mẫu',
        whereEn: 'Đợt mẫu',
      },
    }),
  ];
  for (const id of ids)
    for (let delivery = 0; delivery < 5; delivery += 1) await deliverEffect(store.world, id, monday);

  const parked = await listParkedEffects(
    store.world,
    askAs(official, 'effect.read', { params: {}, query: { ...province, limit: 25 }, body: undefined }),
  );
  const { answer } = listParkedEffectsContract;
  const body = answer.parse(cutAnswer(answer, parked.ok ? parked.value.body : parked));
  expect(body.items.map(({ reason }) => reason)).toEqual(['MessageRejected', 'MessageRejected']);
  const sent = JSON.stringify(body);
  for (const secret of ['912000001', '730194', 'nguoi-nhan', 'Người mẫu', 'Miến mẫu'])
    expect(sent).not.toContain(secret);
});

test('a mail leads to the site: a juror to their own task, named by their address', async () => {
  const id = await emit({
    type: 'mail',
    to: 'giam+khao@mau.example',
    template: 'panel-convened',
    params: { round: 'mẫu', roundId: 'R1', framesUntil: 'mẫu', scoringUntil: 'mẫu', standingBody: 'mẫu' },
  });
  const texts: string[] = [];
  const sending = { sendMail: async ({ text }: { text: string }) => void texts.push(text) };
  // Nothing else is delivered here.
  await deliverEffect({ ...store.world, outside: sending as unknown as Outside }, id, monday);

  expect(texts.join()).toContain('https://site.mau.example/jury/R1?as=giam%2Bkhao%40mau.example');
  expect(texts.join()).not.toMatch(/\{\w+\}/);
});

test('a text message says where its code is typed, for a producer without the officer at hand', async () => {
  const id = await emit({
    type: 'text-message',
    to: '+84912000002',
    template: 'confirmation-code',
    params: { code: '730195', submissionId: 'S1', product: 'Miến mẫu', officer: 'Cán bộ mẫu' },
  });
  const texts: string[] = [];
  const sending = { sendText: async ({ text }: { text: string }) => void texts.push(text) };
  // Nothing else is delivered here.
  await deliverEffect({ ...store.world, outside: sending as unknown as Outside }, id, monday);

  expect(texts.join()).toContain('730195');
  expect(texts.join()).toContain('https://site.mau.example/confirm/S1');
  expect(texts.join()).not.toMatch(/\{\w+\}/);
});
