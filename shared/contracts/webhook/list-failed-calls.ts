import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { failedCallView } from './failed-call-view.ts';

export const listFailedCallsContract = defineContract({
  id: 'list-failed-calls',
  method: 'GET',
  path: '/v1/webhooks/{webhookId}/failed-calls',
  summary: {
    vi: 'Các lần gọi không thành của một đăng ký',
    en: 'Calls of a webhook that failed and wait or are parked, the latest first',
  },
  action: 'webhook.manage',
  signIn: 'required',
  params: z.strictObject({ webhookId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(failedCallView),
});
