import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundWithWarningsView } from './round-view.ts';

export const announceRoundContract = defineContract({
  id: 'announce-round',
  method: 'POST',
  path: '/v1/rounds/{roundId}/announcement',
  summary: {
    vi: 'Công bố đợt bình chọn và hẹn giờ mở nhận hồ sơ',
    en: 'Announce a round and schedule its opening',
  },
  action: 'round.manage',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: roundWithWarningsView,
});
