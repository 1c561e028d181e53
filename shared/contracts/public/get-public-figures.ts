import * as z from 'zod';
import { levelSchema } from '#shared/domain/authority/levels.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { defineContract, noParams, noQuery, nothing } from '../contract.ts';

export const getPublicFiguresContract = defineContract({
  id: 'get-public-figures',
  method: 'GET',
  path: '/v1/public/figures',
  summary: {
    vi: 'Số sản phẩm được công nhận qua các năm',
    en: 'Figures of recognised products over the years',
  },
  action: 'result.read-public',
  signIn: 'none',
  params: noParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 60,
  /** Of published rounds only; a row for each year, level, group and province that has any. */
  answer: z.object({
    products: z.int(),
    rows: z.array(
      z.object({
        year: z.int(),
        level: levelSchema,
        group: productGroupSchema,
        province: z.string(),
        products: z.int(),
      }),
    ),
  }),
});
