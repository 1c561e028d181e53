import { acceptOffer } from '#shared/application/recognition/accept-offer.ts';
import { checkCertificate } from '#shared/application/recognition/check-certificate.ts';
import { declineRevocation } from '#shared/application/recognition/decline-revocation.ts';
import { downloadOfferDocument } from '#shared/application/recognition/download-offer-document.ts';
import { getCertificate } from '#shared/application/recognition/get-certificate.ts';
import { getNomination } from '#shared/application/recognition/get-nomination.ts';
import { getOffer } from '#shared/application/recognition/get-offer.ts';
import { importHistory } from '#shared/application/recognition/history/import-history.ts';
import { previewHistory } from '#shared/application/recognition/history/preview-history.ts';
import { listCertificates } from '#shared/application/recognition/list-certificates.ts';
import { listEstablishmentCertificates } from '#shared/application/recognition/list-establishment-certificates.ts';
import { listExpiringCertificates } from '#shared/application/recognition/list-expiring-certificates.ts';
import { listOffers } from '#shared/application/recognition/list-offers.ts';
import { listRevocations } from '#shared/application/recognition/list-revocations.ts';
import { proposeRevocation } from '#shared/application/recognition/propose-revocation.ts';
import { returnOffer } from '#shared/application/recognition/return-offer.ts';
import { revokeCertificate } from '#shared/application/recognition/revoke-certificate.ts';
import { sendOffers } from '#shared/application/recognition/send-offers.ts';
import { withdrawOffer } from '#shared/application/recognition/withdraw-offer.ts';
import { getReport } from '#shared/application/report/get-report.ts';
import { acceptOfferContract } from '#shared/contracts/recognition/accept-offer.ts';
import { checkCertificateContract } from '#shared/contracts/recognition/check-certificate.ts';
import { declineRevocationContract } from '#shared/contracts/recognition/decline-revocation.ts';
import { downloadOfferDocumentContract } from '#shared/contracts/recognition/download-offer-document.ts';
import { getCertificateContract } from '#shared/contracts/recognition/get-certificate.ts';
import { getNominationContract } from '#shared/contracts/recognition/get-nomination.ts';
import { getOfferContract } from '#shared/contracts/recognition/get-offer.ts';
import { importHistoryContract } from '#shared/contracts/recognition/import-history.ts';
import { listCertificatesContract } from '#shared/contracts/recognition/list-certificates.ts';
import { listEstablishmentCertificatesContract } from '#shared/contracts/recognition/list-establishment-certificates.ts';
import { listExpiringCertificatesContract } from '#shared/contracts/recognition/list-expiring-certificates.ts';
import { listOffersContract } from '#shared/contracts/recognition/list-offers.ts';
import { listRevocationsContract } from '#shared/contracts/recognition/list-revocations.ts';
import { previewHistoryContract } from '#shared/contracts/recognition/preview-history.ts';
import { proposeRevocationContract } from '#shared/contracts/recognition/propose-revocation.ts';
import { returnOfferContract } from '#shared/contracts/recognition/return-offer.ts';
import { revokeCertificateContract } from '#shared/contracts/recognition/revoke-certificate.ts';
import { sendOffersContract } from '#shared/contracts/recognition/send-offers.ts';
import { withdrawOfferContract } from '#shared/contracts/recognition/withdraw-offer.ts';
import { getReportContract } from '#shared/contracts/report/get-report.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** Certificates, their public check and revocation, nominations and what the level above does with them, and the figures of an authority. */
export const recognitionRoutes = {
  'GET /v1/certificates/{certificateId}': () => queryRoute(getCertificateContract, getCertificate),
  'GET /v1/certificates': () => queryRoute(listCertificatesContract, listCertificates),
  'GET /v1/establishments/{establishmentId}/certificates': () =>
    queryRoute(listEstablishmentCertificatesContract, listEstablishmentCertificates),
  'GET /v1/public/certificates/{checkCode}': () => queryRoute(checkCertificateContract, checkCertificate),
  'POST /v1/history-previews': () => commandRoute(previewHistoryContract, previewHistory),
  'POST /v1/history-imports': () => commandRoute(importHistoryContract, importHistory),
  'GET /v1/expiring-certificates': () =>
    queryRoute(listExpiringCertificatesContract, listExpiringCertificates),
  'POST /v1/certificates/{certificateId}/revocation-proposals': () =>
    commandRoute(proposeRevocationContract, proposeRevocation),
  'GET /v1/revocation-proposals': () => queryRoute(listRevocationsContract, listRevocations),
  'POST /v1/certificates/{certificateId}/revocation-proposals/{revocationId}/refusal': () =>
    commandRoute(declineRevocationContract, declineRevocation),
  'POST /v1/certificates/{certificateId}/revocation': () =>
    commandRoute(revokeCertificateContract, revokeCertificate),
  'GET /v1/rounds/{roundId}/nomination': () => queryRoute(getNominationContract, getNomination),
  'GET /v1/reports': () => queryRoute(getReportContract, getReport),
  'POST /v1/offers/{roundId}/{unitId}/acceptance': () => commandRoute(acceptOfferContract, acceptOffer),
  'GET /v1/offers/{roundId}/{unitId}': () => queryRoute(getOfferContract, getOffer),
  'GET /v1/offers/{roundId}/{unitId}/documents/{documentId}/download': () =>
    queryRoute(downloadOfferDocumentContract, downloadOfferDocument),
  'GET /v1/offers': () => queryRoute(listOffersContract, listOffers),
  'POST /v1/offers/{roundId}/{unitId}/return': () => commandRoute(returnOfferContract, returnOffer),
  'POST /v1/rounds/{roundId}/nomination/offers': () => commandRoute(sendOffersContract, sendOffers),
  'POST /v1/offers/{roundId}/{unitId}/withdrawal': () => commandRoute(withdrawOfferContract, withdrawOffer),
} as const satisfies Routes;
