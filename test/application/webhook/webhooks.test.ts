import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listParkedEffects } from '#shared/application/record/list-parked-effects.ts';
import { resendEffect } from '#shared/application/record/resend-effect.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { endWebhook } from '#shared/application/webhook/end-webhook.ts';
import { listWebhooks } from '#shared/application/webhook/list-webhooks.ts';
import { tellSystems } from '#shared/application/webhook/tell-systems.ts';
import { wakeEffects } from '#shared/application/webhook/wake-effects.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs, monday, official, person, province } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { buildRound } from '../../support/round-builder.ts';
import { openWebhookWorld } from '../../support/webhook-world.ts';

const establishmentId = buildEstablishment(1).id;
const own = { establishmentId };
const ofAuthority = { authority: province };
const minute = 60_000;

let at: Awaited<ReturnType<typeof openWebhookWorld>>;
beforeEach(async () => {
  at = await openWebhookWorld();
});
afterEach(() => at.store.close());

describe('who subscribes', () => {
  test('a producer for the own establishment, an official for the authority, nobody for others', async () => {
    expect(codeOf(await at.subscribe(own, producer))).toBe('ok');
    expect(codeOf(await at.subscribe(ofAuthority, official))).toBe('ok');
    expect(codeOf(await at.subscribe(own, official))).toBe('resource.not-found');
    expect(codeOf(await at.subscribe(own, person('producer-2')))).toBe('resource.not-found');
    expect(codeOf(await at.subscribe(ofAuthority, producer))).toBe('resource.not-found');
  });

  test('sees the secret once: it is in no list and in no record', async () => {
    const made = await at.subscribe(own, producer);
    expect(JSON.stringify(made)).toContain('whsec_mau_');
    const listed = await listWebhooks(
      at.world,
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
    const refused = await at.subscribe(own, producer, { url: 'https://10.0.0.1/' });
    expect(refused).toMatchObject({ refusal: { pointers: [{ code: 'webhook.not-public' }] } });
  });
});

describe('an event', () => {
  test('is told to each subscription that asked for it, once, by ids alone', async () => {
    await at.subscribe(own, producer);
    await at.subscribe(ofAuthority, official);
    await at.subscribe(ofAuthority, official, { events: ['certificate.issued'] });
    await at.subscribe({ establishmentId: buildEstablishment(2).id }, producer);
    const made = await at.happen();
    expect(made).toHaveLength(2);

    for (const id of made) await deliverWebhookCall(at.world, id, monday);
    for (const id of made) await deliverWebhookCall(at.world, id, monday + minute);
    expect(at.calls.map(({ id }) => id)).toEqual(made);
    expect(JSON.parse(at.calls[0]?.body ?? '{}')).toEqual({
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
    await at.subscribe(own, producer);
    const [id = ''] = await at.happen();
    at.answers.push(500, 500, 503, 302, 404, 500);
    let now = monday;
    for (const pause of [5, 30, 120, 480, 1440]) {
      expect(await deliverWebhookCall(at.world, id, now)).toBe('waiting');
      expect(await wakeEffects(at.world, now + (pause - 1) * minute)).toEqual({ woken: 0 });
      now += pause * minute;
      expect(await wakeEffects(at.world, now)).toEqual({ woken: 1 });
    }
    expect(await deliverWebhookCall(at.world, id, now)).toBe('parked');
    expect(await at.stateOf(id)).toEqual(['parked', 'http.500']);

    const parked = await listParkedEffects(
      at.world,
      askAs(official, 'effect.read', { params: {}, query: { ...province, limit: 25 }, body: undefined }),
    );
    expect(parked.ok && parked.value.body.items).toMatchObject([{ id, type: 'webhook-call' }]);
    const order = askAs(official, 'effect.resend', {
      params: { effectId: id },
      query: {},
      body: { reason: 'Hệ thống đã sửa (mẫu)' },
    });
    expect(codeOf(await runCommand(at.world, resendEffect, order))).toBe('ok');
    expect(await deliverWebhookCall(at.world, id, now + minute)).toBe('settled');
    expect(new Set(at.calls.map(called => called.id))).toEqual(new Set([id]));
  });

  test('is made no more once its subscription has ended', async () => {
    const made = await at.subscribe(own, producer);
    const [id = ''] = await at.happen();
    const webhookId = made.ok ? made.value.body.id : '';
    const end = askAs(
      producer,
      'webhook.manage',
      { params: { webhookId }, query: {}, body: undefined },
      { ifVersion: 1 },
    );
    expect(codeOf(await runCommand(at.world, endWebhook, end))).toBe('ok');
    expect(await deliverWebhookCall(at.world, id, monday)).toBe('settled');
    expect([at.calls, await at.happen()]).toEqual([[], []]);
  });
});
