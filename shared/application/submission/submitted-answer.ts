import type * as z from 'zod';
import type { submittedView } from '#shared/contracts/submission/submission-view.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import type { Sealed } from '../command.ts';

const steps = [
  { step: 'closing', deadline: 'closesAt' },
  { step: 'screening', deadline: 'screeningUntil' },
  { step: 'results', deadline: 'decisionUntil' },
] as const;

/** What comes next after a moment, and by when. */
export const nextStepsOf = ({ timeline }: Pick<Round, 'timeline'>, now: number) =>
  steps
    .map(({ step, deadline }) => ({ step, by: timeline[deadline] }))
    .filter(({ by }) => millis(by) > now)
    .map(({ step, by }) => ({ step, by, byLocal: formatInstant(millis(by)) }));

/** What the producer gets after submitting or answering a supplement: receipt code, audit receipt, time, what comes next. */
export const submittedAnswer = (
  submission: Submission,
  receiptCode: string,
  round: Pick<Round, 'timeline'>,
  now: number,
  sealed: Sealed,
): z.input<typeof submittedView> => ({
  submissionId: submission.id,
  state: submission.state,
  receiptCode,
  receipt: sealed.receipt('submission', submission.id),
  receivedAt: isoOf(now),
  receivedAtLocal: formatInstant(now),
  nextSteps: nextStepsOf(round, now),
});
