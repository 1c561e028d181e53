import { defineContract, noQuery, nothing } from '../contract.ts';
import { certificateView } from './certificate-view.ts';
import { certificateParams } from './params.ts';

export const getCertificateContract = defineContract({
  id: 'get-certificate',
  method: 'GET',
  path: '/v1/certificates/{certificateId}',
  summary: { vi: 'Xem giấy chứng nhận', en: 'Read a certificate' },
  action: 'certificate.read',
  signIn: 'required',
  params: certificateParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: certificateView,
});
