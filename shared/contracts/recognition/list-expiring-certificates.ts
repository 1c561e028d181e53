import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { certificateView } from './certificate-view.ts';

export const listExpiringCertificatesContract = defineContract({
  id: 'list-expiring-certificates',
  method: 'GET',
  path: '/v1/expiring-certificates',
  summary: {
    vi: 'Giấy chứng nhận sắp hết hạn của một cơ quan',
    en: 'List the certificates of an authority that run out within six months',
  },
  action: 'certificate.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(certificateView),
});
