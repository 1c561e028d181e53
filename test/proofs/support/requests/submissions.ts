import { runCommand } from '#shared/application/run-command.ts';
import { liveClaim } from '#shared/application/submission/live-claim.ts';
import { submitSubmission } from '#shared/application/submission/submit-submission.ts';
import { answerSupplementContract } from '#shared/contracts/submission/answer-supplement.ts';
import { changeSubmissionContract } from '#shared/contracts/submission/change-submission.ts';
import { confirmSubmissionContract } from '#shared/contracts/submission/confirm-submission.ts';
import { copySubmissionContract } from '#shared/contracts/submission/copy-submission.ts';
import { createAssistedSubmissionContract } from '#shared/contracts/submission/create-assisted-submission.ts';
import { createSubmissionContract } from '#shared/contracts/submission/create-submission.ts';
import { sendConfirmationCodeContract } from '#shared/contracts/submission/send-confirmation-code.ts';
import { submitSubmissionContract } from '#shared/contracts/submission/submit-submission.ts';
import { withdrawSubmissionContract } from '#shared/contracts/submission/withdraw-submission.ts';
import { newConfirmation } from '#shared/domain/submission/one-time-confirmation.ts';
import { openScreening, now as whileScreening } from '#test/application/screening/open-screening.ts';
import { answered } from '#test/support/answered.ts';
import { askAs } from '#test/support/asks.ts';
import { buildEstablishment, producer } from '#test/support/establishment-builder.ts';
import { seedOpenRound } from '#test/support/open-round.ts';
import { buildProduct } from '#test/support/product-builder.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { record, seed } from '#test/support/seed.ts';
import { buildDossier, buildDraft, documentIdOf, whileOpen } from '#test/support/submission-builder.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';

const own = { as: producer.id, now: whileOpen } as const;
const officer = { as: 'officer-1', now: whileOpen } as const;
const draft = buildDraft(1);
const params = { submissionId: draft.id };
const inRound = { roundId: sampleRoundId };
const declaration = { accepted: true, name: 'Người mẫu 1' } as const;
const assisted = buildDraft(1, {
  createdBy: officer.as,
  ownerIds: [officer.as],
  assistance: {
    ...{ officerId: officer.as, officerName: 'Người mẫu 906', producerName: 'Người mẫu 1' },
    ...{ phone: '+84912000001', confirmedAt: null },
  },
});
const code = '123456';

/** An open round, and a producer with two products. */
export const seedFiling = async ({ world }: Stage): Promise<void> => {
  await seedOpenRound(world);
  const { id } = buildEstablishment(1);
  await seed(world, [
    record('establishment', id, buildEstablishment(1)),
    ...[1, 2]
      .map(number => buildProduct(number, { establishmentId: id }))
      .map(product => record('product', product.id, product)),
  ]);
};

/** As `seedFiling`, with a complete draft of the first product. */
export const seedComplete = async (stage: Stage, submission = draft): Promise<void> => {
  await seedFiling(stage);
  await seed(
    stage.world,
    [
      record('submission', submission.id, submission),
      ...buildDossier(1).map(document => record('document', documentIdOf(document), document)),
    ],
    { claims: [liveClaim(submission.roundId, submission.productId, submission.id)] },
  );
};

const submit = async ({ world }: Stage): Promise<void> => {
  const input = { params, query: {}, body: { declaration } };
  const ask = askAs(producer, 'submission.submit', input, { now: whileOpen });
  answered(submitSubmissionContract, await runCommand(world, submitSubmission, ask));
};

export const submissionRequests: readonly RequestCase[] = [
  requestTo(createSubmissionContract, async stage => {
    await seedFiling(stage);
    return { ...own, params: inRound, body: { productId: buildProduct(1).id, group: 'CBNLTS' } as const };
  }),
  requestTo(createAssistedSubmissionContract, async stage => {
    await seedFiling(stage);
    const body = { productId: buildProduct(1).id, producerName: 'Người mẫu 1' };
    return { ...officer, params: inRound, body };
  }),
  requestTo(copySubmissionContract, async stage => {
    await seedComplete(stage);
    return { ...own, params: inRound, body: { submissionId: draft.id, productId: buildProduct(2).id } };
  }),
  requestTo(changeSubmissionContract, async stage => {
    await seedComplete(stage);
    return { ...own, params, version: 1, body: { note: 'Ghi chú mẫu' } };
  }),
  requestTo(submitSubmissionContract, async stage => {
    await seedComplete(stage);
    return { ...own, params, body: { declaration } };
  }),
  requestTo(withdrawSubmissionContract, async stage => {
    await seedComplete(stage);
    await submit(stage);
    return { ...own, params, body: { reason: 'Rút để sửa (mẫu)' } };
  }),
  requestTo(answerSupplementContract, async ({ world }) => {
    const { seedScreened, askForSupplement } = openScreening(() => world);
    await seedScreened(1);
    const asked = await askForSupplement(draft.id);
    if (!asked.ok) throw new Error(asked.refusal.code);
    return { as: producer.id, now: whileScreening + 1000, params, body: { answer: 'Đã bổ sung (mẫu)' } };
  }),
  requestTo(sendConfirmationCodeContract, async stage => {
    await seedComplete(stage, assisted);
    return { ...officer, params };
  }),
  requestTo(confirmSubmissionContract, async stage => {
    await seedComplete(stage, assisted);
    const sent = newConfirmation(draft.id, code, 'mau', '+84•••001', whileOpen);
    await seed(stage.world, [record('confirmation', draft.id, sent)]);
    return { as: null, now: whileOpen, params, body: { code } };
  }),
];
