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
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** Certificates, their public check and revocation, nominations and what the level above does with them, and the figures of an authority. */
export const recognitionRoutes: readonly Route[] = [
  queryRoute(getCertificateContract, getCertificate),
  queryRoute(listCertificatesContract, listCertificates),
  queryRoute(listEstablishmentCertificatesContract, listEstablishmentCertificates),
  queryRoute(checkCertificateContract, checkCertificate),
  commandRoute(previewHistoryContract, previewHistory),
  commandRoute(importHistoryContract, importHistory),
  queryRoute(listExpiringCertificatesContract, listExpiringCertificates),
  commandRoute(proposeRevocationContract, proposeRevocation),
  queryRoute(listRevocationsContract, listRevocations),
  commandRoute(declineRevocationContract, declineRevocation),
  commandRoute(revokeCertificateContract, revokeCertificate),
  queryRoute(getNominationContract, getNomination),
  queryRoute(getReportContract, getReport),
  commandRoute(acceptOfferContract, acceptOffer),
  queryRoute(getOfferContract, getOffer),
  queryRoute(downloadOfferDocumentContract, downloadOfferDocument),
  queryRoute(listOffersContract, listOffers),
  commandRoute(returnOfferContract, returnOffer),
  commandRoute(sendOffersContract, sendOffers),
  commandRoute(withdrawOfferContract, withdrawOffer),
];
