import * as z from 'zod';
import { levelSchema } from '#shared/domain/authority/levels.ts';
import { establishmentKindSchema } from '#shared/domain/establishment/kinds.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { recognisedProductView } from './recognised-product-view.ts';

export const listRecognisedProductsContract = defineContract({
  id: 'list-recognised-products',
  method: 'GET',
  path: '/v1/public/recognised-products',
  summary: { vi: 'Tra cứu sản phẩm đã được công nhận', en: 'Look up recognised products' },
  action: 'result.read-public',
  signIn: 'none',
  params: noParams,
  query: pageQuery.extend({
    /** Words of the name of product or establishment; marks and case do not count. */
    q: z.string().trim().min(1).max(100).optional(),
    year: z.coerce.number<string>().int().min(2010).max(2100).optional(),
    level: levelSchema.optional(),
    group: productGroupSchema.optional(),
    /** A province of today or an older one: both find what either made. */
    province: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    kind: establishmentKindSchema.optional(),
  }),
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 60,
  /** A page under a narrow filter may hold fewer than asked, or none, and still have a cursor to go on from. */
  answer: pageOf(recognisedProductView),
});
