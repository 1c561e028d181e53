import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { offerParams } from './offer-view.ts';

export const acceptOfferContract = defineContract({
  id: 'accept-offer',
  method: 'POST',
  path: '/v1/offers/{roundId}/{unitId}/acceptance',
  summary: {
    vi: 'Nhận sản phẩm được đề cử vào một đợt đang mở',
    en: 'Take a nominated product into an open round',
  },
  action: 'offer.settle',
  signIn: 'required',
  params: offerParams,
  query: noQuery,
  /** Which of the upper level's rounds takes it. */
  body: z.strictObject({ intoRound: idSchema }),
  version: 'matched',
  status: 201,
  answer: z.object({ submissionId: idSchema, receiptCode: z.string(), dossierHash: z.string() }),
});
