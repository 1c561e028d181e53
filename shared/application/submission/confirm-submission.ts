import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { confirmSubmissionContract } from '#shared/contracts/submission/confirm-submission.ts';
import { isCode, isOpen } from '#shared/domain/submission/one-time-confirmation.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';

type Contract = typeof confirmSubmissionContract;

/**
 * The producer confirms an assisted draft by the code sent to their phone; whoever has the code may. Each wrong try is
 * counted in the store before it is answered, so that guesses sent together are counted one by one.
 */
export const confirmSubmission: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { submissionId } = ask.input.params;
  const allowed = ask.allow({});
  const [submission, confirmation] = await Promise.all([
    world.records.find('submission', submissionId),
    world.records.find('confirmation', submissionId),
  ]);
  if (!allowed.ok || submission === undefined || confirmation === undefined)
    return fail('resource.not-found');
  const { assistance, state } = submission.body;
  if (assistance === null || state !== 'draft' || !isOpen(confirmation.body, ask.now))
    return fail('confirmation.lapsed');
  if (!isCode(confirmation.body, ask.input.body.code)) {
    const attemptsLeft = confirmation.body.attemptsLeft - 1;
    return ok({
      changes: [
        {
          kind: 'confirmation',
          id: submissionId,
          before: confirmation,
          after: { ...confirmation.body, attemptsLeft },
          action: 'confirmation.wrong-code',
        },
      ],
      answer: () => ({ body: { confirmed: false, attemptsLeft } }),
    });
  }
  const at = isoOf(ask.now);
  const confirmed: Submission = { ...submission.body, assistance: { ...assistance, confirmedAt: at } };
  return ok({
    changes: [
      {
        kind: 'confirmation',
        id: submissionId,
        before: confirmation,
        after: { ...confirmation.body, usedAt: at },
        action: 'confirmation.use',
      },
      {
        kind: 'submission',
        id: submissionId,
        before: submission,
        after: confirmed,
        action: 'submission.confirm',
      },
    ],
    answer: () => ({ body: { confirmed: true, attemptsLeft: confirmation.body.attemptsLeft } }),
  });
};
