import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { progressView } from './progress-view.ts';

export const getRoundProgressContract = defineContract({
  id: 'get-round-progress',
  method: 'GET',
  path: '/v1/rounds/{roundId}/progress',
  summary: { vi: 'Tiến độ đợt bình chọn', en: 'See where a round stands' },
  action: 'round.progress',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: progressView,
});
