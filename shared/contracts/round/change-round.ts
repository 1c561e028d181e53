import * as z from 'zod';
import { timelineSchema } from '#shared/domain/round/round.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { roundInput } from './round-input.ts';
import { roundView } from './round-view.ts';

export const changeRoundContract = defineContract({
  id: 'change-round',
  method: 'PATCH',
  path: '/v1/rounds/{roundId}',
  summary: { vi: 'Sửa đợt bình chọn chưa công bố', en: 'Change a round that is not announced yet' },
  action: 'round.manage',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z
    .strictObject({ ...roundInput, timeline: timelineSchema.partial() })
    .partial()
    .refine(body => Object.keys(body).length > 0, { error: 'round.nothing-to-change' }),
  version: 'matched',
  status: 200,
  answer: roundView,
});
