import * as z from 'zod';
import { outcomeSchema } from '#shared/domain/council/voting.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { councilItemView } from './council-session-view.ts';
import { itemParams } from './params.ts';

export const settleItemContract = defineContract({
  id: 'settle-item',
  method: 'POST',
  path: '/v1/rounds/{roundId}/council-sessions/{number}/items/{submissionId}/outcome',
  summary: { vi: 'Kết luận về một sản phẩm', en: 'Settle one item' },
  action: 'council.lead',
  signIn: 'required',
  params: itemParams,
  query: noQuery,
  body: z.strictObject({ outcome: outcomeSchema, reason: textSchema(2000).nullable().default(null) }),
  version: 'shown',
  status: 200,
  answer: councilItemView,
});
