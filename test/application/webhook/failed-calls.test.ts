import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cutAnswer } from '#functions/edge/cut-answer.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { endWebhook } from '#shared/application/webhook/end-webhook.ts';
import { listFailedCalls } from '#shared/application/webhook/list-failed-calls.ts';
import { resendFailedCall } from '#shared/application/webhook/resend-failed-call.ts';
import { wakeEffects } from '#shared/application/webhook/wake-effects.ts';
import { listFailedCallsContract } from '#shared/contracts/webhook/list-failed-calls.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs, monday, official, person } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { openWebhookWorld } from '../../support/webhook-world.ts';

const own = { establishmentId: buildEstablishment(1).id };
const other = { establishmentId: buildEstablishment(2).id };
const stranger = person('stranger');

let at: Awaited<ReturnType<typeof openWebhookWorld>>;
let webhookId: string;
let callId: string;

beforeEach(async () => {
  at = await openWebhookWorld();
  const made = await at.subscribe(own, producer);
  webhookId = made.ok ? made.value.body.id : '';
  at.answers.push(...Array.from({ length: 6 }, () => 500));
  [callId = ''] = await at.happen();
});
afterEach(() => at.store.close());

const list = async (as = producer, of = webhookId) => {
  const query = { limit: 25 };
  const ask = askAs(as, 'webhook.manage', { params: { webhookId: of }, query, body: undefined });
  const result = await listFailedCalls(at.world, ask);
  return result.ok ? result.value.body.items : codeOf(result);
};
const resend = (as = producer, of = { webhookId, callId }) =>
  runCommand(
    at.world,
    resendFailedCall,
    askAs(as, 'webhook.manage', { params: of, query: {}, body: undefined }),
  );
/** Fails it until it is given up. */
const park = async () => {
  for (let hours = 0; hours < 10 * 25; hours += 25) {
    const now = monday + hours * 3_600_000;
    await wakeEffects(at.world, now);
    if ((await deliverWebhookCall(at.world, callId, now)) === 'parked') return;
  }
  throw new Error('never given up');
};

describe('calls that failed', () => {
  test('are shown to whose system it is, with the reason and when they are tried again', async () => {
    expect(await list()).toEqual([]);
    await deliverWebhookCall(at.world, callId, monday);
    expect(await list()).toMatchObject([
      { id: callId, event: 'submission.submitted', state: 'waiting', attempts: 1, reason: 'http.500' },
    ]);
    expect(await list()).toMatchObject([{ retryAt: '2026-03-02T05:05:00.000Z' }]);

    await park();
    expect(await list()).toMatchObject([{ id: callId, state: 'parked', attempts: 6, retryAt: null }]);
  });

  test('are parked only after six tries; then whose system it is has them made again, under the same id', async () => {
    await deliverWebhookCall(at.world, callId, monday);
    expect(codeOf(await resend())).toBe('webhook.call-not-parked');
    await park();
    expect(codeOf(await resend())).toBe('ok');
    expect(codeOf(await resend())).toBe('webhook.call-not-parked');
    expect(await deliverWebhookCall(at.world, callId, monday)).toBe('settled');
    expect(new Set(at.calls.map(({ id }) => id))).toEqual(new Set([callId]));
    expect(await list()).toEqual([]);
  });

  test('are nobody else’s: no official’s, no stranger’s, and not another subscription’s', async () => {
    await park();
    for (const who of [official, stranger]) {
      expect(await list(who)).toBe('resource.not-found');
      expect(codeOf(await resend(who))).toBe('resource.not-found');
    }
    const another = await at.subscribe(other, producer);
    const otherId = another.ok ? another.value.body.id : '';
    expect(await list(producer, otherId)).toEqual([]);
    expect(codeOf(await resend(producer, { webhookId: otherId, callId }))).toBe('resource.not-found');
    expect(await at.stateOf(callId)).toEqual(['parked', 'http.500']);
  });

  test('are made no more once the subscription has ended, whoever orders it', async () => {
    await park();
    const end = askAs(producer, 'webhook.manage', { params: { webhookId }, query: {}, body: undefined });
    expect(codeOf(await runCommand(at.world, endWebhook, end))).toBe('ok');
    expect(codeOf(await resend())).toBe('webhook.ended');
  });

  test('tell nothing of what the call held', async () => {
    await park();
    const { answer } = listFailedCallsContract;
    const shown = JSON.stringify(answer.parse(cutAnswer(answer, { items: await list(), cursor: null })));
    expect(shown).not.toContain('S1');
    expect(shown).not.toContain('he-thong');
  });

  test('leave a trace of who ordered them again', async () => {
    await park();
    const sent: string[] = [];
    const { records } = at.world;
    const noting = {
      ...at.world,
      records: {
        ...records,
        commit: async (transaction: Parameters<typeof records.commit>[0]) => {
          sent.push(...transaction.audit.map(({ action, actor }) => `${action} ${actor}`));
          return records.commit(transaction);
        },
      },
    };
    const params = { webhookId, callId };
    await runCommand(
      noting,
      resendFailedCall,
      askAs(producer, 'webhook.manage', { params, query: {}, body: undefined }),
    );
    expect(sent).toEqual([`webhook.resend-call ${producer.id}`]);
  });
});
