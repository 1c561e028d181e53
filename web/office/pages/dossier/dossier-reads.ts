import { getScreeningContract } from '#shared/contracts/screening/get-screening.ts';
import { listScreeningQueueContract } from '#shared/contracts/screening/list-screening-queue.ts';
import { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';

/** Reads that a change of the dossier makes stale. */
export const dossierReads = [
  getSubmissionContract,
  getScreeningContract,
  listScreeningQueueContract,
] as const;
