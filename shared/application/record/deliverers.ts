import type { Effect, EffectPayload } from '#shared/domain/record/effect.ts';
import { mailOf, mailPlaces, textMessageOf, zaloMessageOf } from '#shared/text/mails/index.ts';
import { writeToProducers } from '../message/tell-producers.ts';
import type { World } from '../ports.ts';
import { raiseDocuments } from '../recognition/raise-documents.ts';
import { writeWebhookCalls } from '../webhook/write-webhook-calls.ts';

type Deliver<T extends EffectPayload['type']> = (
  world: World,
  payload: Extract<EffectPayload, { type: T }>,
  effect: Effect,
  now: number,
) => Promise<void>;

/** How each kind of effect leaves; every one may be repeated without harm. */
const deliverers: { readonly [T in EffectPayload['type']]: Deliver<T> } = {
  mail: async ({ outside, site }, { to, template, params }, { id }) =>
    outside.sendMail({ id, to, ...mailOf(template, { ...params, ...mailPlaces(site(), to) }) }),
  'text-message': async ({ outside, site }, { to, template, params }, { id }) =>
    outside.sendText({ id, to, text: textMessageOf(template, { ...params, ...mailPlaces(site(), to) }) }),
  'zalo-message': async ({ outside, site }, { to, template, params }, { id }) =>
    outside.sendZalo({ id, to, text: zaloMessageOf(template, { ...params, ...mailPlaces(site(), to) }) }),
  'tell-producers': async (world, payload, effect, now) => writeToProducers(world, effect, payload, now),
  'webhook-event': async (world, payload, effect, now) => writeWebhookCalls(world, effect, payload, now),
  'webhook-call': async (_world, _payload, { id }) => {
    throw new Error(`${id} belongs to deliver-webhooks`);
  },
  'schedule-round': async ({ outside }, { roundId, at }) =>
    outside.scheduleRound({ roundId, at: Date.parse(at) }),
  'unschedule-round': async ({ outside }, { roundId }) => outside.unscheduleRound(roundId),
  'start-workflow': async ({ outside }, { roundId, attempt }) => outside.startWorkflow({ roundId, attempt }),
  'stop-workflow': async ({ outside }, { roundId, attempt, reason }) =>
    outside.stopWorkflow({ roundId, attempt, reason }),
  'raise-documents': async (world, { submissionId }, { id }, now) =>
    raiseDocuments(world, { submissionId, effectId: id }, now),
  'remove-objects': async ({ files }, { keys }) => {
    for (const key of keys) await files.remove(key);
  },
  'complete-gate': async ({ outside, records }, { gateId, outcome }) => {
    const gate = await records.find('gate', gateId);
    // A token that is gone belongs to an execution that ended; the next attempt reads the outcome from the record.
    if (gate?.body.token) await outside.completeGate({ token: gate.body.token, outcome });
  },
};

/** Dispatch by type; the table above is exhaustive, which TypeScript cannot follow through a union. */
export const deliver = (world: World, effect: Effect, now: number): Promise<void> =>
  (deliverers[effect.payload.type] as Deliver<EffectPayload['type']>)(
    world,
    effect.payload as never,
    effect,
    now,
  );
