import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { revocationView } from './revocation-view.ts';

export const listRevocationsContract = defineContract({
  id: 'list-revocations',
  method: 'GET',
  path: '/v1/revocation-proposals',
  summary: {
    vi: 'Đề nghị thu hồi giấy chứng nhận',
    en: 'List the proposals to revoke certificates of an authority',
  },
  action: 'certificate.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(revocationView),
});
