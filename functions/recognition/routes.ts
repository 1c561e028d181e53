import { checkCertificate } from '#shared/application/recognition/check-certificate.ts';
import { getCertificate } from '#shared/application/recognition/get-certificate.ts';
import { getNomination } from '#shared/application/recognition/get-nomination.ts';
import { listCertificates } from '#shared/application/recognition/list-certificates.ts';
import { listEstablishmentCertificates } from '#shared/application/recognition/list-establishment-certificates.ts';
import { revokeCertificate } from '#shared/application/recognition/revoke-certificate.ts';
import { getReport } from '#shared/application/report/get-report.ts';
import { checkCertificateContract } from '#shared/contracts/recognition/check-certificate.ts';
import { getCertificateContract } from '#shared/contracts/recognition/get-certificate.ts';
import { getNominationContract } from '#shared/contracts/recognition/get-nomination.ts';
import { listCertificatesContract } from '#shared/contracts/recognition/list-certificates.ts';
import { listEstablishmentCertificatesContract } from '#shared/contracts/recognition/list-establishment-certificates.ts';
import { revokeCertificateContract } from '#shared/contracts/recognition/revoke-certificate.ts';
import { getReportContract } from '#shared/contracts/report/get-report.ts';
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** Certificates, their public check and revocation, nominations, and the figures of an authority. */
export const recognitionRoutes: readonly Route[] = [
  queryRoute(getCertificateContract, getCertificate),
  queryRoute(listCertificatesContract, listCertificates),
  queryRoute(listEstablishmentCertificatesContract, listEstablishmentCertificates),
  queryRoute(checkCertificateContract, checkCertificate),
  commandRoute(revokeCertificateContract, revokeCertificate),
  queryRoute(getNominationContract, getNomination),
  queryRoute(getReportContract, getReport),
];
