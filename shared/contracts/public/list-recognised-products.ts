import * as z from 'zod';
import { authoritySchema, levelSchema } from '#shared/domain/authority/levels.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';

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
    province: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
  }),
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 60,
  answer: pageOf(
    z.object({
      roundId: z.string(),
      roundTitle: z.string(),
      authority: authoritySchema,
      year: z.int(),
      publishedAt: instantSchema,
      group: productGroupSchema,
      name: z.string(),
      establishment: z.string(),
      locality: z.object({ province: z.string(), commune: z.string() }),
    }),
  ).extend({ found: z.int() }),
});
