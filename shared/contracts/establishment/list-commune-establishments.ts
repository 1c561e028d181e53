import * as z from 'zod';
import { establishmentSchema, placeSchema } from '#shared/domain/establishment/establishment.ts';
import { productSchema } from '#shared/domain/product/product.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';

const { id, kind, name, taxCode } = establishmentSchema.shape;

export const listCommuneEstablishmentsContract = defineContract({
  id: 'list-commune-establishments',
  method: 'GET',
  path: '/v1/provinces/{province}/communes/{commune}/establishments',
  summary: { vi: 'Các cơ sở của một xã, để nộp hộ', en: 'Establishments of a commune, to file for them' },
  action: 'submission.assist',
  signIn: 'required',
  params: placeSchema.pick({ province: true, commune: true }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(
    z.object({
      id,
      kind,
      name,
      taxCode,
      representativeName: z.string(),
      products: z.array(productSchema.pick({ id: true, name: true }).strip()),
    }),
  ),
});
