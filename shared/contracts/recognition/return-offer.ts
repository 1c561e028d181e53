import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { offerParams, offerView } from './offer-view.ts';

export const returnOfferContract = defineContract({
  id: 'return-offer',
  method: 'POST',
  path: '/v1/offers/{roundId}/{unitId}/return',
  summary: { vi: 'Trả lại sản phẩm được đề cử, nêu lý do', en: 'Return a nominated product with reasons' },
  action: 'offer.settle',
  signIn: 'required',
  params: offerParams,
  query: noQuery,
  body: z.strictObject({ reason: textSchema(2000) }),
  version: 'matched',
  status: 200,
  answer: offerView,
});
