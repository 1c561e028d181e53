import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { publicCertificateView, recognisedProductView } from './recognised-product-view.ts';

const brief = recognisedProductView.pick({ id: true, authorityName: true, year: true, name: true }).extend({
  authority: authoritySchema,
  status: publicCertificateView.shape.status.nullable(),
});

export const getRecognisedProductContract = defineContract({
  id: 'get-recognised-product',
  method: 'GET',
  path: '/v1/public/recognised-products/{recognitionId}',
  summary: { vi: 'Xem một sản phẩm đã được công nhận', en: 'Read a recognised product' },
  action: 'result.read-public',
  signIn: 'none',
  params: z.strictObject({ recognitionId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 60,
  answer: recognisedProductView.extend({
    /** The same product's other recognitions, at this level and at others, the latest first. */
    path: z.array(brief),
    /** What else of the establishment was recognised. */
    others: z.array(brief),
  }),
});
