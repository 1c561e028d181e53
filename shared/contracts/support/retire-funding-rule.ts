import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { daySchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { fundingRuleView } from './funding-rule-view.ts';

export const retireFundingRuleContract = defineContract({
  id: 'retire-funding-rule',
  method: 'POST',
  path: '/v1/funding-rules/{ruleId}/retirement',
  summary: { vi: 'Cho một định mức hỗ trợ thôi áp dụng', en: 'Retire a funding rule' },
  action: 'funding-rule.record',
  signIn: 'required',
  params: z.strictObject({ ruleId: idSchema }),
  query: noQuery,
  /** The last day on which it applies, and why it ends. */
  body: z.strictObject({ lastDay: daySchema, reason: textSchema(1000) }),
  version: 'shown',
  status: 200,
  answer: fundingRuleView,
});
