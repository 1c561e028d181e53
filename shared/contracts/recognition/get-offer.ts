import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { snapshotView } from '../submission/submission-view.ts';
import { offerParams, offerView } from './offer-view.ts';

export const getOfferContract = defineContract({
  id: 'get-offer',
  method: 'GET',
  path: '/v1/offers/{roundId}/{unitId}',
  summary: { vi: 'Xem một sản phẩm được đề cử', en: 'Read one nominated product with its dossier' },
  action: 'offer.read',
  signIn: 'required',
  params: offerParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: offerView.extend({
    /** The sealed dossiers, one per entry of the unit: not of one that was withdrawn. */
    dossiers: z.array(snapshotView),
  }),
});
