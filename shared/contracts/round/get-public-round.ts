import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { publicRoundView } from './public-round-view.ts';

export const getPublicRoundContract = defineContract({
  id: 'get-public-round',
  method: 'GET',
  path: '/v1/public/rounds/{roundId}',
  summary: { vi: 'Xem đợt bình chọn đã công bố', en: 'Read an announced round' },
  action: 'round.read-public',
  signIn: 'none',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: publicRoundView,
});
