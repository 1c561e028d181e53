import * as z from 'zod';
import { timelineSchema } from '#shared/domain/round/round.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { councilSessionView } from './council-session-view.ts';
import { sessionParams } from './params.ts';

export const closeCouncilSessionContract = defineContract({
  id: 'close-council-session',
  method: 'POST',
  path: '/v1/rounds/{roundId}/council-sessions/{number}/closure',
  summary: { vi: 'Kết thúc phiên họp hội đồng', en: 'Close the session' },
  action: 'council.lead',
  signIn: 'required',
  params: sessionParams,
  query: noQuery,
  body: z.strictObject({
    outcome: z.enum(['propose', 'rescore', 'cancel']),
    reason: textSchema(2000).nullable().default(null),
    /** New deadlines of the steps that a rescore repeats; needed where the old ones have passed. */
    deadlines: timelineSchema
      .pick({ scoringUntil: true, councilUntil: true, decisionUntil: true })
      .nullable()
      .default(null),
  }),
  version: 'shown',
  status: 200,
  answer: councilSessionView,
});
