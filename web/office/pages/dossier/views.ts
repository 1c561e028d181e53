import type { getScreeningContract } from '#shared/contracts/screening/get-screening.ts';
import type { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import type { Answer } from '#web/api/call.ts';

/** A dossier, and what the checks found of it, as the desk reads them. */
export type SubmissionView = Answer<typeof getSubmissionContract>;
export type ScreeningView = Answer<typeof getScreeningContract>;
export type Snapshot = NonNullable<SubmissionView['snapshot']>;
