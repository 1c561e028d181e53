import * as z from 'zod';
import { lineSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { councilItemView } from './council-session-view.ts';
import { sessionParams } from './params.ts';

export const recordDepartureContract = defineContract({
  id: 'record-departure',
  method: 'POST',
  path: '/v1/rounds/{roundId}/council-sessions/{number}/departures',
  summary: {
    vi: 'Ghi ủy viên ra ngoài hoặc trở lại khi xét sản phẩm',
    en: 'Record that a member leaves the room for items, or comes back',
  },
  action: 'council.lead',
  signIn: 'required',
  params: sessionParams,
  query: noQuery,
  body: z.strictObject({
    personId: personIdSchema,
    submissionIds: z.array(idSchema).min(1).max(1000),
    /** False: back in the room. */
    away: z.boolean(),
    reason: lineSchema(300).nullable().default(null),
  }),
  version: 'shown',
  status: 200,
  answer: z.object({ items: z.array(councilItemView) }),
});
