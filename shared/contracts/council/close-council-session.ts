import * as z from 'zod';
import { timelineSchema } from '#shared/domain/round/round.ts';
import { lineSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
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
    /** Tiers of the round's award table for units that are proposed; the others are put forward without one. */
    tiers: z
      .array(z.strictObject({ submissionId: idSchema, tier: lineSchema(60) }))
      .max(1000)
      .default([]),
  }),
  version: 'shown',
  status: 200,
  answer: councilSessionView,
});
