import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { requestOutputContract } from '#shared/contracts/output/request-output.ts';
import { returnSignedPaperContract } from '#shared/contracts/output/return-signed-paper.ts';
import { resendEffectContract } from '#shared/contracts/record/resend-effect.ts';
import { createWebhookContract } from '#shared/contracts/webhook/create-webhook.ts';
import { endWebhookContract } from '#shared/contracts/webhook/end-webhook.ts';
import { resendFailedCallContract } from '#shared/contracts/webhook/resend-failed-call.ts';
import type { Output } from '#shared/domain/output/output.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import type { Webhook } from '#shared/domain/webhook/webhook.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import { province } from '#test/support/asks.ts';
import { buildRound, sampleRoundId } from '#test/support/round-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { buildSubmission, whileOpen } from '#test/support/submission-builder.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';

const official = { as: 'official-1', now: whileOpen } as const;
const at = isoOf(whileOpen);
const effectId = sampleId(7500);

const mail: EffectPayload = {
  ...({ type: 'mail', to: 'co-so-1@mau.example', template: 'submission-received' } as const),
  params: {},
};

/** Something that nobody could deliver. */
const seedParked = async (world: World, payload: EffectPayload = mail): Promise<void> => {
  const about = { payload, authority: province, roundId: sampleRoundId };
  await runCommand(
    world,
    async () => ok({ changes: [], effects: [{ id: effectId, ...about }], answer: () => ({ body: null }) }),
    systemAsk('seed', null, whileOpen, 'test'),
  );
  const effect = await world.records.effect(effectId);
  if (effect === undefined) throw new Error('there is no effect');
  const parked = { ...effect, state: 'parked', attempts: 5, reason: 'mau', settledAt: at } as const;
  await seed(world, [], {
    marks: [{ type: 'effect-state', effect: parked, expectedState: 'pending', expectedAttempts: 0 }],
  });
};

const webhook: Webhook = {
  ...{ id: sampleId(7600), owner: { authority: province }, label: 'Phần mềm mẫu' },
  ...{ url: 'https://he-thong.mau.example/goi', events: ['submission.submitted'] },
  ...{ createdAt: at, createdBy: official.as, tokenId: null, endedAt: null },
};

const made: Output = {
  ...{ id: sampleId(7700), what: 'receipt', subject: { submissionId: buildSubmission(1).id }, format: 'pdf' },
  ...{ askedBy: official.as, askedAt: at, state: 'made', attempts: 1, progress: null, failure: null },
  keptUntil: isoOf(whileOpen + 86_400_000),
  file: {
    ...{ key: 'outputs/mau.pdf', versionId: 'mau', bytes: 1000, sha256: 'f'.repeat(64) },
    fileName: 'phieu-tiep-nhan-mau.pdf',
  },
};

const seedFiled = ({ world }: Stage): Promise<void> =>
  seed(world, [
    record('round', sampleRoundId, buildRound({ state: 'screening' })),
    record('submission', buildSubmission(1).id, buildSubmission(1)),
  ]);

export const outsideRequests: readonly RequestCase[] = [
  requestTo(resendEffectContract, async ({ world }) => {
    await seedParked(world);
    return { ...official, params: { effectId }, body: { reason: 'Hộp thư đã nhận lại (mẫu)' } };
  }),
  requestTo(requestOutputContract, async stage => {
    await seedFiled(stage);
    return { ...official, body: { what: 'dossier', subject: made.subject, format: 'zip' } as const };
  }),
  requestTo(returnSignedPaperContract, async stage => {
    await seedFiled(stage);
    await seed(stage.world, [record('output', made.id, made)]);
    return { ...official, params: { outputId: made.id }, body: { bytes: 1200, sha256: 'a'.repeat(64) } };
  }),
  requestTo(createWebhookContract, async () => {
    const { owner, label, url, events } = webhook;
    return { ...official, body: { owner, label, url, events } };
  }),
  requestTo(endWebhookContract, async ({ world }) => {
    await seed(world, [record('webhook', webhook.id, webhook)]);
    return { ...official, params: { webhookId: webhook.id } };
  }),
  requestTo(resendFailedCallContract, async ({ world }) => {
    await seed(world, [record('webhook', webhook.id, webhook)]);
    const call = { type: 'webhook-call', webhookId: webhook.id, event: 'submission.submitted' } as const;
    await seedParked(world, { ...call, at, data: {} });
    return { ...official, params: { webhookId: webhook.id, callId: effectId } };
  }),
];
