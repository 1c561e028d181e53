import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { roundView } from './round-view.ts';

export const cancelRoundContract = defineContract({
  id: 'cancel-round',
  method: 'POST',
  path: '/v1/rounds/{roundId}/cancellation',
  summary: { vi: 'Hủy đợt bình chọn', en: 'Cancel a round' },
  action: 'round.manage',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z.strictObject({ reason: textSchema(1000) }),
  version: 'shown',
  status: 200,
  answer: roundView,
});
