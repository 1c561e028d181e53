import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { productView } from './product-view.ts';

export const listProductsContract = defineContract({
  id: 'list-products',
  method: 'GET',
  path: '/v1/establishments/{establishmentId}/products',
  summary: { vi: 'Sản phẩm của cơ sở', en: 'Products of an establishment' },
  action: 'product.read',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(productView),
});
