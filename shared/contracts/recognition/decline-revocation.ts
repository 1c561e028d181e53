import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { revocationView } from './revocation-view.ts';

export const declineRevocationContract = defineContract({
  id: 'decline-revocation',
  method: 'POST',
  path: '/v1/certificates/{certificateId}/revocation-proposals/{revocationId}/refusal',
  summary: { vi: 'Không thu hồi giấy chứng nhận', en: 'Decide that a certificate is kept' },
  action: 'certificate.revoke',
  signIn: 'required',
  params: z.strictObject({ certificateId: idSchema, revocationId: idSchema }),
  query: noQuery,
  body: z.strictObject({ reason: textSchema(2000) }),
  version: 'shown',
  status: 200,
  answer: revocationView,
});
