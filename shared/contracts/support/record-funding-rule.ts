import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { fundingRuleFieldsSchema } from '#shared/domain/support/funding-rule.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { fundingRuleView } from './funding-rule-view.ts';

export const recordFundingRuleContract = defineContract({
  id: 'record-funding-rule',
  method: 'POST',
  path: '/v1/funding-rules',
  summary: { vi: 'Ghi một định mức hỗ trợ', en: 'Record a funding rule' },
  action: 'funding-rule.record',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ authority: authoritySchema, ...fundingRuleFieldsSchema.shape }),
  version: 'shown',
  status: 201,
  answer: fundingRuleView,
});
