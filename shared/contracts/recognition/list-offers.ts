import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { offerView } from './offer-view.ts';

export const listOffersContract = defineContract({
  id: 'list-offers',
  method: 'GET',
  path: '/v1/offers',
  summary: { vi: 'Sản phẩm được đề cử đến một cơ quan', en: 'List what was nominated to an authority' },
  action: 'offer.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(z.object(offerView.shape)),
});
