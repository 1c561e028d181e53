import type * as z from 'zod';
import type { submissionView } from '#shared/contracts/submission/submission-view.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import { maskPhone } from '#shared/domain/identity/phone.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { publicStateOf } from '#shared/domain/submission/public-state.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { millis } from '#shared/kernel/instant.ts';
import { withMaskedNumber } from '../establishment/show-establishment.ts';

type Snapshot = NonNullable<Submission['snapshot']>;

/** The submitted copy, with the personal number masked. */
export const showSnapshot = (snapshot: Snapshot) => ({
  ...snapshot,
  establishment: withMaskedNumber(snapshot.establishment),
});

/** A submission as its owner and the officials see it: numbers masked, results only of a published round. */
export const showSubmission = (
  submission: Submission,
  round: Pick<Round, 'state'>,
): z.input<typeof submissionView> => {
  const { assistance, snapshot, supplement } = submission;
  return {
    ...submission,
    state: publicStateOf(submission.state, round),
    assistance: assistance && { ...assistance, phone: maskPhone(assistance.phone) },
    snapshot: snapshot && showSnapshot(snapshot),
    supplement: supplement && { ...supplement, dueLocal: formatInstant(millis(supplement.dueAt)) },
  };
};
