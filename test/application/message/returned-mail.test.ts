import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { noteReturned } from '#shared/application/message/note-returned.ts';
import type { Outside } from '#shared/application/ports.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { listReturnedMessages } from '#shared/application/record/list-returned-messages.ts';
import { resendEffect } from '#shared/application/record/resend-effect.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { ok } from '#shared/kernel/result.ts';
import { askAs, monday, official, province } from '../../support/asks.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
let sent: string[];
let last: number;
beforeEach(async () => {
  sent = [];
  last = 9000;
  const outside = {
    sendMail: async ({ to }: { to: string }) => void sent.push(to),
    sendText: async ({ to, text }: { to: string; text: string }) => void sent.push(`${to} ${text}`),
  } as unknown as Outside;
  store = await openTestWorld({ outside });
  await seed(store.world, [
    record('round', sampleRoundId, buildRound({ state: 'screening' })),
    record('establishment', buildEstablishment(1).id, buildEstablishment(1)),
  ]);
});
afterEach(() => store.close());

/** A mail to the sample establishment, delivered. */
const mail = async (to = 'co-so-1@mau.example'): Promise<string> => {
  last += 1;
  const id = sampleId(last);
  const payload = {
    ...{ type: 'mail' as const, to, template: 'complaint.upheld', establishmentId: buildEstablishment(1).id },
    params: { product: 'Miến mẫu', round: 'Đợt mẫu' },
  };
  await runCommand(
    store.world,
    async () =>
      ok({
        changes: [],
        effects: [{ id, payload, authority: province, roundId: sampleRoundId }],
        answer: () => ({ body: null }),
      }),
    systemAsk('test', null, monday, 'test'),
  );
  await deliverEffect(store.world, id, monday);
  return id;
};
const stateOf = async (id: string) => {
  const effect = await store.world.records.effect(id);
  return [effect?.state, effect?.reason];
};
const callList = () =>
  listReturnedMessages(
    store.world,
    askAs(official, 'message.read', {
      params: { roundId: sampleRoundId },
      query: { limit: 25 },
      body: undefined,
    }),
  );

test('a mail that came back for good is marked, and its address is written to no more', async () => {
  const id = await mail();
  await noteReturned(store.world, { effectId: id, returned: 'hard' }, monday);
  expect(await stateOf(id)).toEqual(['returned', 'returned.hard']);

  const second = await mail('CO-SO-1@mau.example');
  expect(await stateOf(second)).toEqual(['returned', 'returned.barred']);
  expect(sent).toEqual(['co-so-1@mau.example']);

  // Corrected: another address.
  expect(await stateOf(await mail('dung@mau.example'))).toEqual(['delivered', null]);
});

test('its producer is sent one text that says so and nothing else, however often the provider tells', async () => {
  const id = await mail();
  const { noted, effects } = noteEffects(store.world);
  await noteReturned(noted, { effectId: id, returned: 'hard' }, monday);
  await noteReturned(noted, { effectId: id, returned: 'hard' }, monday + 1000);
  expect(effects).toEqual([
    expect.objectContaining({
      type: 'text-message',
      to: '+84912000001',
      template: 'mail-returned',
      params: {},
    }),
  ]);
});

test('a full mailbox is noted and written to again', async () => {
  const id = await mail();
  const { noted, effects } = noteEffects(store.world);
  await noteReturned(noted, { effectId: id, returned: 'soft' }, monday);
  expect([await stateOf(id), effects]).toEqual([['returned', 'returned.soft'], []]);
  expect(await stateOf(await mail())).toEqual(['delivered', null]);
});

test('officials see whom to call, and send again once the address is right', async () => {
  const id = await mail();
  await noteReturned(store.world, { effectId: id, returned: 'hard' }, monday);
  const called = await callList();
  expect(called.ok && called.value.body.items).toMatchObject([
    { id, because: 'hard', to: 'c•••@mau.example', call: { phone: '+84912000001', name: 'Người mẫu 1' } },
  ]);

  const order = askAs(official, 'effect.resend', {
    params: { effectId: id },
    query: {},
    body: { reason: 'Hộp thư đã mở lại (mẫu)' },
  });
  expect((await runCommand(store.world, resendEffect, order)).ok).toBe(true);
  await deliverEffect(store.world, id, monday + 60_000);
  expect(await stateOf(id)).toEqual(['delivered', null]);
  const after = await callList();
  expect(after.ok && after.value.body.items).toEqual([]);

  // It was not. The text about it stands from before: there is no second, and the rest is noted all the same.
  await noteReturned(store.world, { effectId: id, returned: 'hard' }, monday + 120_000);
  expect(await stateOf(id)).toEqual(['returned', 'returned.hard']);
  expect(await stateOf(await mail())).toEqual(['returned', 'returned.barred']);
});

test('a bounce told before the delivery was noted is not lost', async () => {
  const id = await mail();
  const effect = await store.world.records.effect(id);
  let first = true;
  const behind = {
    ...store.world,
    records: {
      ...store.world.records,
      effect: async (asked: string) => {
        if (!first || effect === undefined) return store.world.records.effect(asked);
        first = false;
        return { ...effect, state: 'pending' as const, settledAt: null };
      },
    },
  };
  await noteReturned(behind, { effectId: id, returned: 'hard' }, monday);
  expect(await stateOf(id)).toEqual(['returned', 'returned.hard']);
});
