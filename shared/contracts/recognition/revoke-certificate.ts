import * as z from 'zod';
import { lineSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { certificateView } from './certificate-view.ts';
import { certificateParams } from './params.ts';

export const revokeCertificateContract = defineContract({
  id: 'revoke-certificate',
  method: 'POST',
  path: '/v1/certificates/{certificateId}/revocation',
  summary: { vi: 'Thu hồi giấy chứng nhận', en: 'Revoke a certificate' },
  action: 'certificate.revoke',
  signIn: 'required',
  params: certificateParams,
  query: noQuery,
  body: z.strictObject({ decision: lineSchema(120), reason: textSchema(2000) }),
  version: 'shown',
  status: 200,
  answer: certificateView,
});
