import { getScreening } from '#shared/application/screening/get-screening.ts';
import { listRoundSubmissions } from '#shared/application/screening/list-round-submissions.ts';
import { listScreeningQueue } from '#shared/application/screening/list-screening-queue.ts';
import { listSnapshots } from '#shared/application/screening/list-snapshots.ts';
import { recordSample } from '#shared/application/screening/record-sample.ts';
import { requestSupplement } from '#shared/application/screening/request-supplement.ts';
import { screenSubmissions } from '#shared/application/screening/screen-submissions.ts';
import { settleSubmission } from '#shared/application/screening/settle-submission.ts';
import { getScreeningContract } from '#shared/contracts/screening/get-screening.ts';
import { listRoundSubmissionsContract } from '#shared/contracts/screening/list-round-submissions.ts';
import { listScreeningQueueContract } from '#shared/contracts/screening/list-screening-queue.ts';
import { listSnapshotsContract } from '#shared/contracts/screening/list-snapshots.ts';
import { recordSampleContract } from '#shared/contracts/screening/record-sample.ts';
import { requestSupplementContract } from '#shared/contracts/screening/request-supplement.ts';
import { screenSubmissionsContract } from '#shared/contracts/screening/screen-submissions.ts';
import { settleSubmissionContract } from '#shared/contracts/screening/settle-submission.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** How officials screen what was filed. */
export const screeningRoutes = {
  'GET /v1/rounds/{roundId}/submissions': () =>
    queryRoute(listRoundSubmissionsContract, listRoundSubmissions),
  'POST /v1/rounds/{roundId}/screenings': () => commandRoute(screenSubmissionsContract, screenSubmissions),
  'GET /v1/submissions/{submissionId}/screening': () => queryRoute(getScreeningContract, getScreening),
  'POST /v1/submissions/{submissionId}/settlement': () =>
    commandRoute(settleSubmissionContract, settleSubmission),
  'POST /v1/submissions/{submissionId}/supplement-requests': () =>
    commandRoute(requestSupplementContract, requestSupplement),
  'POST /v1/submissions/{submissionId}/sample': () => commandRoute(recordSampleContract, recordSample),
  'GET /v1/submissions/{submissionId}/snapshots': () => queryRoute(listSnapshotsContract, listSnapshots),
  'GET /v1/rounds/{roundId}/screening-queue': () =>
    queryRoute(listScreeningQueueContract, listScreeningQueue),
} as const satisfies Routes;
