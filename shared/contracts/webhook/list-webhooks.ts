import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { webhookView } from './webhook-view.ts';

export const listWebhooksContract = defineContract({
  id: 'list-webhooks',
  method: 'GET',
  path: '/v1/webhooks',
  summary: { vi: 'Các đăng ký của phần mềm ngoài', en: 'Webhooks of an establishment or an authority' },
  action: 'webhook.manage',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend({
    establishmentId: idSchema.optional(),
    level: authoritySchema.shape.level.optional(),
    locality: authoritySchema.shape.locality.optional(),
  }),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(webhookView),
});
