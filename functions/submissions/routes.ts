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
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';
import { dossierRoutes } from './dossier-routes.ts';

/** Submissions and the documents of their dossiers. */
export const submissionsRoutes: readonly Route[] = [
  commandRoute(createSubmissionContract, createSubmission),
  commandRoute(createAssistedSubmissionContract, createAssistedSubmission),
  commandRoute(copySubmissionContract, copySubmission),
  queryRoute(listAssistedDraftsContract, listAssistedDrafts),
  queryRoute(listSubmissionsContract, listSubmissions),
  queryRoute(listOwnSubmissionsContract, listOwnSubmissions),
  queryRoute(getSubmissionContract, getSubmission),
  commandRoute(changeSubmissionContract, changeSubmission),
  queryRoute(listMissingContract, listMissing),
  commandRoute(submitSubmissionContract, submitSubmission),
  queryRoute(getReceiptContract, getReceipt),
  commandRoute(withdrawSubmissionContract, withdrawSubmission),
  commandRoute(answerSupplementContract, answerSupplement),
  commandRoute(sendConfirmationCodeContract, sendConfirmationCode),
  commandRoute(confirmSubmissionContract, confirmSubmission),
  ...dossierRoutes,
];
