import * as z from 'zod';
import { webhookSchema } from '#shared/domain/webhook/webhook.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { webhookView } from './webhook-view.ts';

export const createWebhookContract = defineContract({
  id: 'create-webhook',
  method: 'POST',
  path: '/v1/webhooks',
  summary: {
    vi: 'Đăng ký cho phần mềm ngoài được gọi khi có sự kiện',
    en: 'Subscribe a system to events: it is called by signed requests (docs/webhooks.md)',
  },
  action: 'webhook.manage',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: webhookSchema.pick({ owner: true, label: true, url: true, events: true }),
  version: 'shown',
  status: 201,
  /** `secret` is there once, with the first answer; it is kept nowhere. */
  answer: webhookView.extend({ secret: z.string().optional() }),
});
