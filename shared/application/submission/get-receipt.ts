import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getReceiptContract } from '#shared/contracts/submission/get-receipt.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { AuditEntry } from '#shared/domain/record/audit.ts';
import { publicStateOf } from '#shared/domain/submission/public-state.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findSubmission } from './find-submission.ts';
import { historyOf } from './history-of.ts';
import { nextStepsOf } from './submitted-answer.ts';

type Contract = typeof getReceiptContract;

const receiptOf = ({ stream, sequence, hash }: AuditEntry) => ({ stream, sequence, hash });

/** The receipt of a submitted dossier, to be shown and printed again at any time. A draft has none. */
export const getReceipt: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { id, state, receiptCode, submittedAt, supplement } = found.value.submission.body;
  const history = receiptCode === null ? [] : await historyOf(world, id);
  const submitted = history.find(({ action }) => action === 'submission.submit');
  if (receiptCode === null || submittedAt === null || submitted === undefined)
    return fail('resource.not-found');
  const answered = history.find(({ action }) => action === 'submission.answer-supplement');
  const receivedAt = supplement?.answeredAt ?? null;
  const round = found.value.round.body;
  return ok({
    body: {
      submissionId: id,
      state: publicStateOf(state, round),
      receiptCode,
      receipt: receiptOf(submitted),
      receivedAt: submittedAt,
      receivedAtLocal: formatInstant(millis(submittedAt)),
      nextSteps: nextStepsOf(round, ask.now),
      supplement:
        answered === undefined || receivedAt === null
          ? null
          : { receivedAt, receivedAtLocal: formatInstant(millis(receivedAt)), receipt: receiptOf(answered) },
    },
  });
};
