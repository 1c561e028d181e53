import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';

export const sendOffersContract = defineContract({
  id: 'send-offers',
  method: 'POST',
  path: '/v1/rounds/{roundId}/nomination/offers',
  summary: {
    vi: 'Gửi sản phẩm đề cử lên cấp trên, cả khi gửi lại',
    en: 'Offer nominated products to the level above, also again',
  },
  action: 'nomination.offer',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    unitIds: z.array(idSchema).min(1).max(40),
    /** Which place of the level above; null leaves it as it is. */
    locality: z.string().min(2).max(20).nullable(),
    note: textSchema(2000).nullable(),
  }),
  version: 'none',
  status: 200,
  answer: z.object({ offered: z.int() }),
});
