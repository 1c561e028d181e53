import { answerSupplement } from '#shared/application/submission/answer-supplement.ts';
import { changeSubmission } from '#shared/application/submission/change-submission.ts';
import { confirmSubmission } from '#shared/application/submission/confirm-submission.ts';
import { copySubmission } from '#shared/application/submission/copy-submission.ts';
import { createAssistedSubmission } from '#shared/application/submission/create-assisted-submission.ts';
import { createSubmission } from '#shared/application/submission/create-submission.ts';
import { getReceipt } from '#shared/application/submission/get-receipt.ts';
import { getSubmission } from '#shared/application/submission/get-submission.ts';
import { listAssistedDrafts } from '#shared/application/submission/list-assisted-drafts.ts';
import { listMissing } from '#shared/application/submission/list-missing.ts';
import { listOwnSubmissions } from '#shared/application/submission/list-own-submissions.ts';
import { listSubmissions } from '#shared/application/submission/list-submissions.ts';
import { sendConfirmationCode } from '#shared/application/submission/send-confirmation-code.ts';
import { submitSubmission } from '#shared/application/submission/submit-submission.ts';
import { withdrawSubmission } from '#shared/application/submission/withdraw-submission.ts';
import { answerSupplementContract } from '#shared/contracts/submission/answer-supplement.ts';
import { changeSubmissionContract } from '#shared/contracts/submission/change-submission.ts';
import { confirmSubmissionContract } from '#shared/contracts/submission/confirm-submission.ts';
import { copySubmissionContract } from '#shared/contracts/submission/copy-submission.ts';
import { createAssistedSubmissionContract } from '#shared/contracts/submission/create-assisted-submission.ts';
import { createSubmissionContract } from '#shared/contracts/submission/create-submission.ts';
import { getReceiptContract } from '#shared/contracts/submission/get-receipt.ts';
import { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import { listAssistedDraftsContract } from '#shared/contracts/submission/list-assisted-drafts.ts';
import { listMissingContract } from '#shared/contracts/submission/list-missing.ts';
import { listOwnSubmissionsContract } from '#shared/contracts/submission/list-own-submissions.ts';
import { listSubmissionsContract } from '#shared/contracts/submission/list-submissions.ts';
import { sendConfirmationCodeContract } from '#shared/contracts/submission/send-confirmation-code.ts';
import { submitSubmissionContract } from '#shared/contracts/submission/submit-submission.ts';
import { withdrawSubmissionContract } from '#shared/contracts/submission/withdraw-submission.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';
import { dossierRoutes } from './dossier-routes.ts';

/** Submissions and the documents of their dossiers. */
export const submissionsRoutes = {
  'POST /v1/rounds/{roundId}/submissions': () => commandRoute(createSubmissionContract, createSubmission),
  'POST /v1/rounds/{roundId}/assisted-submissions': () =>
    commandRoute(createAssistedSubmissionContract, createAssistedSubmission),
  'POST /v1/rounds/{roundId}/submission-copies': () => commandRoute(copySubmissionContract, copySubmission),
  'GET /v1/assisted-submissions': () => queryRoute(listAssistedDraftsContract, listAssistedDrafts),
  'GET /v1/establishments/{establishmentId}/submissions': () =>
    queryRoute(listSubmissionsContract, listSubmissions),
  'GET /v1/own-submissions': () => queryRoute(listOwnSubmissionsContract, listOwnSubmissions),
  'GET /v1/submissions/{submissionId}': () => queryRoute(getSubmissionContract, getSubmission),
  'PATCH /v1/submissions/{submissionId}': () => commandRoute(changeSubmissionContract, changeSubmission),
  'GET /v1/submissions/{submissionId}/missing': () => queryRoute(listMissingContract, listMissing),
  'POST /v1/submissions/{submissionId}/submission': () =>
    commandRoute(submitSubmissionContract, submitSubmission),
  'GET /v1/submissions/{submissionId}/receipt': () => queryRoute(getReceiptContract, getReceipt),
  'POST /v1/submissions/{submissionId}/withdrawal': () =>
    commandRoute(withdrawSubmissionContract, withdrawSubmission),
  'POST /v1/submissions/{submissionId}/supplement-answer': () =>
    commandRoute(answerSupplementContract, answerSupplement),
  'POST /v1/submissions/{submissionId}/confirmation-codes': () =>
    commandRoute(sendConfirmationCodeContract, sendConfirmationCode),
  'POST /v1/submissions/{submissionId}/confirmation': () =>
    commandRoute(confirmSubmissionContract, confirmSubmission),
  ...dossierRoutes,
} as const satisfies Routes;
