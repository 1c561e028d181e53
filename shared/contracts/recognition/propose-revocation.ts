import { revocationFieldsSchema } from '#shared/domain/recognition/revocation.ts';
import { defineContract, noQuery } from '../contract.ts';
import { certificateParams } from './params.ts';
import { revocationView } from './revocation-view.ts';

export const proposeRevocationContract = defineContract({
  id: 'propose-revocation',
  method: 'POST',
  path: '/v1/certificates/{certificateId}/revocation-proposals',
  summary: {
    vi: 'Hội đồng đề nghị thu hồi giấy chứng nhận',
    en: 'The council proposes to revoke a certificate',
  },
  action: 'certificate.propose-revocation',
  signIn: 'required',
  params: certificateParams,
  query: noQuery,
  body: revocationFieldsSchema,
  version: 'shown',
  status: 201,
  answer: revocationView,
});
