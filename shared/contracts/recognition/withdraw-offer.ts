import * as z from 'zod';
import { offerSchema } from '#shared/domain/recognition/offer.ts';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { offerParams } from './offer-view.ts';

export const withdrawOfferContract = defineContract({
  id: 'withdraw-offer',
  method: 'POST',
  path: '/v1/offers/{roundId}/{unitId}/withdrawal',
  summary: { vi: 'Cơ sở rút sản phẩm khỏi đề cử', en: 'The producer takes a product out of the nomination' },
  action: 'offer.withdraw',
  signIn: 'required',
  params: offerParams,
  query: noQuery,
  body: z.strictObject({ reason: textSchema(1000).nullable() }),
  version: 'none',
  status: 200,
  answer: z.object({ state: offerSchema.shape.state }),
});
