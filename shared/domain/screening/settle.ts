import { isoOf, millis } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { workingDeadline } from '../calendar/working-days.ts';
import type { Round } from '../round/round.ts';
import type { Submission } from '../submission/submission.ts';
import type { Screening } from './screening.ts';

export type SettlementAnswer = {
  readonly eligible: boolean;
  readonly reason: string | null;
  readonly legalBasis: string | null;
};

/** Whether officials still owe a decision on the submission. */
export const awaitsSettlement = ({ state }: Pick<Submission, 'state'>): boolean =>
  state === 'submitted' || state === 'supplement-requested';

const inScreening = (round: Pick<Round, 'state'>): Result<null> =>
  round.state === 'screening' ? ok(null) : fail('screening.not-now');

/**
 * The submission as officials settle it. Refuses outside screening (`screening.not-now`), what was settled or withdrawn
 * (`screening.settled-already`), by one of those who filed it (`screening.own-dossier`), while a supplement may still come (`screening.supplement-pending`), before the checks ran
 * (`screening.not-checked`), and a decision without the reasons the law asks for (`request.invalid` with pointers).
 */
export const settleSubmission = (
  facts: {
    readonly round: Round;
    readonly submission: Submission;
    readonly screening: Screening | undefined;
    readonly by: string;
    readonly now: number;
  },
  answer: SettlementAnswer,
): Result<Submission> => {
  const { round, submission, screening, by, now } = facts;
  const stage = inScreening(round);
  if (!stage.ok) return stage;
  if (!awaitsSettlement(submission)) return fail('screening.settled-already');
  if (submission.ownerIds.includes(by)) return fail('screening.own-dossier');
  const due = submission.state === 'supplement-requested' ? submission.supplement?.dueAt : undefined;
  if (due !== undefined && now < millis(due))
    return fail({ code: 'screening.supplement-pending', params: { until: due } });
  if (screening === undefined || screening.snapshotAt !== submission.snapshot?.takenAt)
    return fail('screening.not-checked');
  const isBlocked = screening.verdicts.some(
    verdict => verdict.answer === 'fail' && verdict.severity === 'blocking',
  );
  const wants = [
    ...(answer.reason === null && (!answer.eligible || isBlocked)
      ? [
          {
            pointer: '/body/reason',
            code: answer.eligible ? 'screening.reason-despite-failures' : 'screening.reason-required',
          },
        ]
      : []),
    ...(answer.legalBasis === null && !answer.eligible
      ? [{ pointer: '/body/legalBasis', code: 'screening.legal-basis-required' }]
      : []),
  ];
  if (wants.length > 0) return fail({ code: 'request.invalid', pointers: wants });
  return ok({
    ...submission,
    state: answer.eligible ? 'eligible' : 'ineligible',
    settlement: { at: isoOf(now), by, ...answer },
  });
};

/**
 * The submission with the one supplement request it may get, due at the end of the last working day. Refuses outside
 * screening, a second request (`screening.supplement-once`), and a day past the holiday table (`calendar.beyond-table`).
 */
export const requestSupplement = (
  facts: {
    readonly round: Round;
    readonly submission: Submission;
    readonly by: string;
    readonly now: number;
  },
  items: NonNullable<Submission['supplement']>['items'],
): Result<Submission & { readonly supplement: NonNullable<Submission['supplement']> }> => {
  const { round, submission, by, now } = facts;
  const stage = inScreening(round);
  if (!stage.ok) return stage;
  if (submission.supplement !== null) return fail('screening.supplement-once');
  if (submission.state !== 'submitted') return fail('screening.settled-already');
  const deadline = workingDeadline(now, round.rules.supplementWorkingDays);
  if (!deadline.ok) return deadline;
  return ok({
    ...submission,
    state: 'supplement-requested',
    supplement: {
      items,
      requestedAt: isoOf(now),
      requestedBy: by,
      dueDay: deadline.value.day,
      dueAt: isoOf(deadline.value.until),
      answeredAt: null,
      answer: null,
    },
  });
};
