import * as z from 'zod';
import { lineSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { daySchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { decisionView } from './decision-view.ts';
import { roundParams } from './params.ts';

export const recordDecisionContract = defineContract({
  id: 'record-decision',
  method: 'POST',
  path: '/v1/rounds/{roundId}/decisions',
  summary: { vi: 'Ghi quyết định của cơ quan có thẩm quyền', en: 'Record the decision of the authority' },
  action: 'decision.record',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: z.strictObject({
    number: lineSchema(60),
    date: daySchema,
    signerPosition: lineSchema(160),
    fileKey: z.string().max(200).nullable().default(null),
    declined: z
      .array(z.strictObject({ unitId: idSchema, reason: textSchema(2000) }))
      .max(1000)
      .default([]),
  }),
  version: 'shown',
  status: 201,
  answer: decisionView,
});
