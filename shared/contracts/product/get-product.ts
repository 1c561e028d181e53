import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { productView } from './product-view.ts';

export const getProductContract = defineContract({
  id: 'get-product',
  method: 'GET',
  path: '/v1/products/{productId}',
  summary: { vi: 'Xem sản phẩm', en: 'Read a product' },
  action: 'product.read',
  signIn: 'required',
  params: z.strictObject({ productId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: productView,
});
