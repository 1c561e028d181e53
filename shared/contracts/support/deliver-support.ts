import { deliveryFieldsSchema } from '#shared/domain/support/support-grant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { grantParams } from './params.ts';
import { supportView } from './support-view.ts';

export const deliverSupportContract = defineContract({
  id: 'deliver-support',
  method: 'POST',
  path: '/v1/certificates/{certificateId}/support-grants/{grantId}/deliveries',
  summary: { vi: 'Ghi một lần trao hỗ trợ', en: 'Record what was given of a support' },
  action: 'support.record',
  signIn: 'required',
  params: grantParams,
  query: noQuery,
  body: deliveryFieldsSchema,
  version: 'matched',
  status: 200,
  answer: supportView,
});
