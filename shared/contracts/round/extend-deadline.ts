import * as z from 'zod';
import { timelineSchema } from '#shared/domain/round/round.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { roundView } from './round-view.ts';

export const extendDeadlineContract = defineContract({
  id: 'extend-deadline',
  method: 'POST',
  path: '/v1/rounds/{roundId}/extensions',
  summary: { vi: 'Gia hạn một hay nhiều thời hạn', en: 'Move one or more deadlines later' },
  action: 'round.manage',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    deadlines: timelineSchema
      .partial()
      .refine(deadlines => Object.keys(deadlines).length > 0, { error: 'round.nothing-to-change' }),
    reason: textSchema(1000),
  }),
  version: 'shown',
  status: 200,
  answer: roundView,
});
