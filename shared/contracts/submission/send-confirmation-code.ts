import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';

export const sendConfirmationCodeContract = defineContract({
  id: 'send-confirmation-code',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/confirmation-codes',
  summary: { vi: 'Gửi mã xác nhận cho cơ sở', en: 'Send the producer a confirmation code' },
  action: 'submission.draft',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 202,
  answer: z.object({ sentTo: z.string(), expiresAt: instantSchema }),
});
