import { commitEffects, effectOf } from '#shared/application/message/write-effects.ts';
import type { Outside, Webhooks, World } from '#shared/application/ports.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import type { Webhook } from '#shared/domain/webhook/webhook.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { province } from '#test/support/asks.ts';
import { buildEstablishment } from '#test/support/establishment-builder.ts';
import { buildRound, sampleRoundId, sampleTimeline } from '#test/support/round-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { buildSubmission, whileOpen } from '#test/support/submission-builder.ts';
import { raisedEntry, raisedRecords } from './raised.ts';

type EffectType = EffectPayload['type'];
const round = { roundId: sampleRoundId };
const establishmentId = buildEstablishment(1).id;
const gateId = `${sampleRoundId}/screening~1`;
const event = { event: 'submission.submitted', data: { submissionId: buildSubmission(1).id } } as const;
const appointed = {
  template: 'membership-appointed',
  params: { name: 'Người mẫu', roleVi: 'Giám khảo', roleEn: 'Juror', where: 'Đợt mẫu' },
};
const code = {
  template: 'confirmation-code',
  params: { code: '123456', submissionId: 'S1', product: 'Miến mẫu', officer: 'Cán bộ mẫu' },
};
const extension = {
  notice: 'round-extended-producers',
  params: {
    round: 'Đợt mẫu',
    reason: 'Mưa lũ (mẫu)',
    linesVi: 'mẫu',
    linesEn: 'mẫu',
    roundId: sampleRoundId,
  },
};
export const sampleWebhook: Webhook = {
  ...{ id: sampleId(7600), owner: { authority: province }, label: 'Phần mềm mẫu' },
  ...{ url: 'https://he-thong.mau.example/goi', events: ['submission.submitted'] },
  ...{ createdAt: isoOf(whileOpen), createdBy: 'official-1', tokenId: null, endedAt: null },
};

/** One effect of each kind that can be delivered where `seedDeliverable` was. */
export const effectSamples: { readonly [T in EffectType]: Extract<EffectPayload, { readonly type: T }> } = {
  mail: { type: 'mail', to: 'nguoi-nhan@mau.example', ...appointed },
  'text-message': { type: 'text-message', to: '+84912000001', ...code },
  'zalo-message': { type: 'zalo-message', to: '+84912000001', ...code },
  'schedule-round': { type: 'schedule-round', ...round, at: sampleTimeline.opensAt },
  'unschedule-round': { type: 'unschedule-round', ...round },
  'start-workflow': { type: 'start-workflow', ...round, attempt: 2 },
  'stop-workflow': { type: 'stop-workflow', ...round, attempt: 1, reason: 'redriven' },
  'tell-producers': { type: 'tell-producers', ...round, ...extension },
  'webhook-event': { type: 'webhook-event', establishmentId, ...event },
  'webhook-call': { type: 'webhook-call', webhookId: sampleWebhook.id, at: isoOf(whileOpen), ...event },
  'raise-documents': { type: 'raise-documents', submissionId: raisedEntry.id },
  'remove-objects': { type: 'remove-objects', keys: ['incoming/mau', 'previews/mau.jpg'] },
  'complete-gate': { type: 'complete-gate', gateId, outcome: 'settled' },
};
export const effectTypes = Object.keys(effectSamples) as EffectType[];

export const effectIdOf = (type: EffectType, copy: number): string =>
  sampleId(780_000 + effectTypes.indexOf(type) * 10 + copy);

/** A round with a producer, a subscription and an open gate, and `copies` pending effects of each kind. */
export const seedDeliverable = async (world: World, copies: number): Promise<void> => {
  await seed(world, [
    record('round', sampleRoundId, buildRound({ state: 'screening' })),
    record('establishment', establishmentId, buildEstablishment(1)),
    record('submission', buildSubmission(1).id, buildSubmission(1)),
    record('webhook', sampleWebhook.id, sampleWebhook),
    ...raisedRecords,
    record('gate', gateId, {
      ...{ ...round, gate: 'screening', occurrence: 1, token: 'token-mau', openedAt: isoOf(whileOpen) },
      ...{ outcome: 'settled', decidedAt: isoOf(whileOpen) },
    }),
  ]);
  const about = { authority: province, ...round };
  const effects = effectTypes.flatMap(type =>
    Array.from({ length: copies }, (_, copy) =>
      effectOf(effectIdOf(type, copy), { payload: effectSamples[type], ...about }, whileOpen),
    ),
  );
  await commitEffects(world, { effects }, whileOpen);
};

/** The world outside, which notes what reached it by what tells one from another; `broken` notes nothing and fails. */
export const openOutside = ({ broken = false } = {}) => {
  const reached: string[] = [];
  const note = (...words: readonly unknown[]): void => {
    if (broken) throw new PoisonError('nothing outside answers');
    reached.push(words.join(' '));
  };
  const outside: Outside = {
    sendMail: async ({ id, to }) => note('mail', id, to),
    sendText: async ({ id, to }) => note('text', id, to),
    sendZalo: async ({ id, to }) => note('zalo', id, to),
    scheduleRound: async ({ roundId, at }) => note('schedule', roundId, at),
    unscheduleRound: async roundId => note('unschedule', roundId),
    startWorkflow: async ({ roundId, attempt }) => note('start', roundId, attempt),
    stopWorkflow: async ({ roundId, attempt }) => note('stop', roundId, attempt),
    completeGate: async ({ token, outcome }) => {
      note('gate', token, outcome);
      return 'completed';
    },
  };
  const webhooks: Webhooks = {
    secretOf: async id => `whsec_mau_${id}`,
    refusalOf: async () => undefined,
    call: async ({ id, url }) => {
      note('call', id, url);
      return 200;
    },
  };
  return { reached, outside, webhooks };
};

export class PoisonError extends Error {
  override readonly name = 'PoisonError';
}
