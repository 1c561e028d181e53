import * as z from 'zod';
import { productFieldsSchema } from '#shared/domain/product/product.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { productView } from './product-view.ts';

export const changeProductContract = defineContract({
  id: 'change-product',
  method: 'PATCH',
  path: '/v1/products/{productId}',
  summary: { vi: 'Sửa thông tin sản phẩm', en: 'Change fields of a product' },
  action: 'product.change',
  signIn: 'required',
  params: z.strictObject({ productId: idSchema }),
  query: noQuery,
  body: productFieldsSchema.partial(),
  version: 'matched',
  status: 200,
  answer: productView,
});
