import * as z from 'zod';
import { productFieldsSchema } from '#shared/domain/product/product.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { productView } from './product-view.ts';

export const createProductContract = defineContract({
  id: 'create-product',
  method: 'POST',
  path: '/v1/establishments/{establishmentId}/products',
  summary: { vi: 'Khai sản phẩm hoặc bộ sản phẩm', en: 'Add a product or set' },
  action: 'product.change',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: noQuery,
  body: productFieldsSchema,
  version: 'shown',
  status: 201,
  answer: productView,
});
