import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { webhookView } from './webhook-view.ts';

export const endWebhookContract = defineContract({
  id: 'end-webhook',
  method: 'POST',
  path: '/v1/webhooks/{webhookId}/end',
  summary: { vi: 'Chấm dứt đăng ký', en: 'End a webhook' },
  action: 'webhook.manage',
  signIn: 'required',
  params: z.strictObject({ webhookId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: webhookView,
});
