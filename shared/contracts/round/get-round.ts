import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundView } from './round-view.ts';

export const getRoundContract = defineContract({
  id: 'get-round',
  method: 'GET',
  path: '/v1/rounds/{roundId}',
  summary: { vi: 'Xem đợt bình chọn', en: 'Read a round' },
  action: 'round.read',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: roundView,
});
