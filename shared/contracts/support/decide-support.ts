import { grantDecisionFieldsSchema } from '#shared/domain/support/support-grant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { grantParams } from './params.ts';
import { supportView } from './support-view.ts';

export const decideSupportContract = defineContract({
  id: 'decide-support',
  method: 'POST',
  path: '/v1/certificates/{certificateId}/support-grants/{grantId}/decision',
  summary: { vi: 'Ghi quyết định về một khoản hỗ trợ', en: 'Record the decision about a support' },
  action: 'support.record',
  signIn: 'required',
  params: grantParams,
  query: noQuery,
  body: grantDecisionFieldsSchema,
  version: 'matched',
  status: 200,
  answer: supportView,
});
