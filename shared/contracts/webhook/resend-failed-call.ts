import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { failedCallView } from './failed-call-view.ts';

export const resendFailedCallContract = defineContract({
  id: 'resend-failed-call',
  method: 'POST',
  path: '/v1/webhooks/{webhookId}/failed-calls/{callId}/resends',
  summary: { vi: 'Gửi lại một lần gọi đã tạm dừng', en: 'Make a parked call of a webhook again' },
  action: 'webhook.manage',
  signIn: 'required',
  params: z.strictObject({ webhookId: idSchema, callId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 202,
  answer: failedCallView,
});
