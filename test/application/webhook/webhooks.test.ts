import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Outside, Webhooks } from '#shared/application/ports.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { listParkedEffects } from '#shared/application/record/list-parked-effects.ts';
import { resendEffect } from '#shared/application/record/resend-effect.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { createWebhook } from '#shared/application/webhook/create-webhook.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { endWebhook } from '#shared/application/webhook/end-webhook.ts';
import { listWebhooks } from '#shared/application/webhook/list-webhooks.ts';
import { tellSystems } from '#shared/application/webhook/tell-systems.ts';
import { wakeEffects } from '#shared/application/webhook/wake-effects.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { Webhook, WebhookOwner } from '#shared/domain/webhook/webhook.ts';
import { ok } from '#shared/kernel/result.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs, monday, official, person, province } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const establishmentId = buildEstablishment(1).id;
const own = { establishmentId };
const ofAuthority = { authority: province };
const minute = 60_000;

let store: TestWorld;
let answers: number[];
let calls: { readonly id: string; readonly body: string }[];
let ids: string[];

beforeEach(async () => {
  answers = [];
  calls = [];
  ids = [];
  const webhooks: Webhooks = {
    secretOf: async id => `whsec_mau_${id}`,
    refusalOf: async url => (url.includes('10.0.0.1') ? 'webhook.not-public' : undefined),
    call: async ({ id, body }) => {
      calls.push({ id, body });
      return answers.shift() ?? 200;
    },
  };
  store = await openTestWorld({ webhooks, outside: {} as unknown as Outside });
  await seed(store.world, [
    record('round', sampleRoundId, buildRound({ state: 'open' })),
    record('establishment', establishmentId, buildEstablishment(1)),
    record('establishment', buildEstablishment(2).id, buildEstablishment(2)),
  ]);
});
afterEach(() => store.close());

const noting = () => ({
  ...store.world,
  records: {
    ...store.world.records,
    commit: async (transaction: Parameters<typeof store.world.records.commit>[0]) => {
      ids.push(...transaction.effects.map(({ id }) => id));
      return store.world.records.commit(transaction);
    },
  },
});

const subscribe = (owner: WebhookOwner, actor: Actor, events: Webhook['events'] = ['submission.submitted']) =>
  runCommand(
    store.world,
    createWebhook,
    askAs(actor, 'webhook.manage', {
      params: {},
      query: {},
      body: { owner, label: 'Hệ thống mẫu', url: 'https://he-thong.mau.example/', events },
    }),
  );

/** A dossier of the first establishment is submitted; the ids of the calls that follow. */
const happen = async (): Promise<readonly string[]> => {
  const round = buildRound();
  const effects = [tellSystems('submission.submitted', round, establishmentId, { submissionId: 'S1' })];
  await runCommand(
    noting(),
    async () => ok({ changes: [], effects, answer: () => ({ body: null }) }),
    systemAsk('test', null, monday, 'test'),
  );
  const [event = ''] = ids.splice(0);
  await deliverEffect(noting(), event, monday);
  return ids.splice(0);
};
const stateOf = async (id: string) => {
  const effect = await store.world.records.effect(id);
  return [effect?.state, effect?.reason];
};

describe('who subscribes', () => {
  test('a producer for the own establishment, an official for the authority, nobody for others', async () => {
    expect(codeOf(await subscribe(own, producer))).toBe('ok');
    expect(codeOf(await subscribe(ofAuthority, official))).toBe('ok');
    expect(codeOf(await subscribe(own, official))).toBe('resource.not-found');
    expect(codeOf(await subscribe(own, person('producer-2')))).toBe('resource.not-found');
    expect(codeOf(await subscribe(ofAuthority, producer))).toBe('resource.not-found');
  });

  test('sees the secret once: it is in no list and in no record', async () => {
    const made = await subscribe(own, producer);
    expect(JSON.stringify(made)).toContain('whsec_mau_');
    const listed = await listWebhooks(
      store.world,
      askAs(producer, 'webhook.manage', {
        params: {},
        query: { limit: 25, establishmentId },
        body: undefined,
      }),
    );
    expect(listed.ok && listed.value.body.items).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain('whsec_');
  });

  test('is refused an address that is not public', async () => {
    const refused = await runCommand(
      store.world,
      createWebhook,
      askAs(producer, 'webhook.manage', {
        params: {},
        query: {},
        body: {
          ...{ owner: own, label: 'Hệ thống mẫu', url: 'https://10.0.0.1/' },
          events: ['submission.submitted' as const],
        },
      }),
    );
    expect(refused).toMatchObject({ refusal: { pointers: [{ code: 'webhook.not-public' }] } });
  });
});

describe('an event', () => {
  test('is told to each subscription that asked for it, once, by ids alone', async () => {
    await subscribe(own, producer);
    await subscribe(ofAuthority, official);
    await subscribe(ofAuthority, official, ['certificate.issued']);
    await subscribe({ establishmentId: buildEstablishment(2).id }, producer);
    const made = await happen();
    expect(made).toHaveLength(2);

    for (const id of made) await deliverWebhookCall(store.world, id, monday);
    for (const id of made) await deliverWebhookCall(store.world, id, monday + minute);
    expect(calls.map(({ id }) => id)).toEqual(made);
    expect(JSON.parse(calls[0]?.body ?? '{}')).toEqual({
      id: made[0],
      event: 'submission.submitted',
      at: '2026-03-02T05:00:00.000Z',
      data: { submissionId: 'S1' },
    });
  });

  test('holds no words: a name in it is a fault', () => {
    const tell = () =>
      tellSystems('submission.submitted', buildRound(), establishmentId, { product: 'Miến mẫu' });
    expect(tell).toThrow();
  });
});

describe('a call that fails', () => {
  test('is tried again after growing pauses, then parked where an official sends it again', async () => {
    await subscribe(own, producer);
    const [id = ''] = await happen();
    answers = [500, 500, 503, 302, 404, 500];
    let now = monday;
    for (const pause of [5, 30, 120, 480, 1440]) {
      expect(await deliverWebhookCall(store.world, id, now)).toBe('waiting');
      expect(await wakeEffects(store.world, now + (pause - 1) * minute)).toEqual({ woken: 0 });
      now += pause * minute;
      expect(await wakeEffects(store.world, now)).toEqual({ woken: 1 });
    }
    expect(await deliverWebhookCall(store.world, id, now)).toBe('parked');
    expect(await stateOf(id)).toEqual(['parked', 'http.500']);

    const parked = await listParkedEffects(
      store.world,
      askAs(official, 'effect.read', { params: {}, query: { ...province, limit: 25 }, body: undefined }),
    );
    expect(parked.ok && parked.value.body.items).toMatchObject([{ id, type: 'webhook-call' }]);
    const order = askAs(official, 'effect.resend', {
      params: { effectId: id },
      query: {},
      body: { reason: 'Hệ thống đã sửa (mẫu)' },
    });
    expect(codeOf(await runCommand(store.world, resendEffect, order))).toBe('ok');
    expect(await deliverWebhookCall(store.world, id, now + minute)).toBe('settled');
    expect(new Set(calls.map(called => called.id))).toEqual(new Set([id]));
  });

  test('is made no more once its subscription has ended', async () => {
    const made = await subscribe(own, producer);
    const [id = ''] = await happen();
    const webhookId = made.ok ? made.value.body.id : '';
    const end = askAs(
      producer,
      'webhook.manage',
      { params: { webhookId }, query: {}, body: undefined },
      { ifVersion: 1 },
    );
    expect(codeOf(await runCommand(store.world, endWebhook, end))).toBe('ok');
    expect(await deliverWebhookCall(store.world, id, monday)).toBe('settled');
    expect([calls, await happen()]).toEqual([[], []]);
  });
});
