import { answerDataRequest } from '#shared/application/privacy/answer-data-request.ts';
import { exportPersonalData } from '#shared/application/privacy/export-personal-data.ts';
import { listDataRequests } from '#shared/application/privacy/list-data-requests.ts';
import { listOwnDataRequests } from '#shared/application/privacy/list-own-data-requests.ts';
import { previewErasure } from '#shared/application/privacy/preview-erasure.ts';
import { requestPersonalData } from '#shared/application/privacy/request-personal-data.ts';
import { answerDataRequestContract } from '#shared/contracts/privacy/answer-data-request.ts';
import { exportPersonalDataContract } from '#shared/contracts/privacy/export-personal-data.ts';
import { listDataRequestsContract } from '#shared/contracts/privacy/list-data-requests.ts';
import { listOwnDataRequestsContract } from '#shared/contracts/privacy/list-own-data-requests.ts';
import { previewErasureContract } from '#shared/contracts/privacy/preview-erasure.ts';
import { requestPersonalDataContract } from '#shared/contracts/privacy/request-personal-data.ts';
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** Requests about personal data, and the copy for the person concerned. */
export const privacyRoutes: readonly Route[] = [
  commandRoute(requestPersonalDataContract, requestPersonalData),
  queryRoute(listOwnDataRequestsContract, listOwnDataRequests),
  queryRoute(exportPersonalDataContract, exportPersonalData),
  queryRoute(listDataRequestsContract, listDataRequests),
  queryRoute(previewErasureContract, previewErasure),
  commandRoute(answerDataRequestContract, answerDataRequest),
];
