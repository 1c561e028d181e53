import * as z from 'zod';

/**
 * States of a submission and the ones that may follow. What the jury and council do with it stands in the result
 * versions of the round, not here, so that nothing a producer can see changes before publication.
 */
export const submissionStates = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['supplement-requested', 'eligible', 'ineligible', 'withdrawn'],
  'supplement-requested': ['submitted', 'eligible', 'ineligible', 'withdrawn'],
  eligible: ['recognised', 'not-recognised', 'withdrawn'],
  ineligible: [],
  recognised: ['nominated', 'not-recognised'],
  'not-recognised': ['recognised'],
  nominated: ['recognised'],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>;

export type SubmissionState = keyof typeof submissionStates;
export const submissionStateSchema = z.enum(
  Object.keys(submissionStates) as [SubmissionState, ...SubmissionState[]],
);

/** Whether a submission may step from one state to another. */
export const submissionMayBecome = (from: SubmissionState, to: SubmissionState): boolean =>
  (submissionStates[from] as readonly SubmissionState[]).includes(to);
