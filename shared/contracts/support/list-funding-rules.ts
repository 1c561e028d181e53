import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { fundingRuleView } from './funding-rule-view.ts';

export const listFundingRulesContract = defineContract({
  id: 'list-funding-rules',
  method: 'GET',
  path: '/v1/funding-rules',
  summary: { vi: 'Định mức hỗ trợ của một cơ quan', en: 'List the funding rules of an authority' },
  action: 'funding-rule.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(fundingRuleView),
});
