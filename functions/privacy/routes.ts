import { answerDataRequest } from '#shared/application/privacy/answer-data-request.ts';
import { exportPersonalData } from '#shared/application/privacy/export-personal-data.ts';
import { liftLegalHold } from '#shared/application/privacy/lift-legal-hold.ts';
import { listDataRequests } from '#shared/application/privacy/list-data-requests.ts';
import { listOwnDataRequests } from '#shared/application/privacy/list-own-data-requests.ts';
import { placeLegalHold } from '#shared/application/privacy/place-legal-hold.ts';
import { previewErasure } from '#shared/application/privacy/preview-erasure.ts';
import { previewRetention } from '#shared/application/privacy/preview-retention.ts';
import { requestPersonalData } from '#shared/application/privacy/request-personal-data.ts';
import { setRetentionTerm } from '#shared/application/privacy/set-retention-term.ts';
import { showRetention } from '#shared/application/privacy/show-retention.ts';
import { answerDataRequestContract } from '#shared/contracts/privacy/answer-data-request.ts';
import { exportPersonalDataContract } from '#shared/contracts/privacy/export-personal-data.ts';
import { liftLegalHoldContract } from '#shared/contracts/privacy/lift-legal-hold.ts';
import { listDataRequestsContract } from '#shared/contracts/privacy/list-data-requests.ts';
import { listOwnDataRequestsContract } from '#shared/contracts/privacy/list-own-data-requests.ts';
import { placeLegalHoldContract } from '#shared/contracts/privacy/place-legal-hold.ts';
import { previewErasureContract } from '#shared/contracts/privacy/preview-erasure.ts';
import { previewRetentionContract } from '#shared/contracts/privacy/preview-retention.ts';
import { requestPersonalDataContract } from '#shared/contracts/privacy/request-personal-data.ts';
import { setRetentionTermContract } from '#shared/contracts/privacy/set-retention-term.ts';
import { showRetentionContract } from '#shared/contracts/privacy/show-retention.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** Requests about personal data, the copy for the person concerned, and for how long things are kept. */
export const privacyRoutes = {
  'POST /v1/establishments/{establishmentId}/data-requests': () =>
    commandRoute(requestPersonalDataContract, requestPersonalData),
  'GET /v1/establishments/{establishmentId}/data-requests': () =>
    queryRoute(listOwnDataRequestsContract, listOwnDataRequests),
  'GET /v1/establishments/{establishmentId}/personal-data': () =>
    queryRoute(exportPersonalDataContract, exportPersonalData),
  'GET /v1/data-requests': () => queryRoute(listDataRequestsContract, listDataRequests),
  'GET /v1/data-requests/{requestId}/erasure': () => queryRoute(previewErasureContract, previewErasure),
  'POST /v1/data-requests/{requestId}/answer': () =>
    commandRoute(answerDataRequestContract, answerDataRequest),
  'GET /v1/retention': () => queryRoute(showRetentionContract, showRetention),
  'GET /v1/retention/preview': () => queryRoute(previewRetentionContract, previewRetention),
  'POST /v1/retention/terms': () => commandRoute(setRetentionTermContract, setRetentionTerm),
  'POST /v1/retention/holds': () => commandRoute(placeLegalHoldContract, placeLegalHold),
  'POST /v1/retention/holds/end': () => commandRoute(liftLegalHoldContract, liftLegalHold),
} as const satisfies Routes;
