import * as z from 'zod';
import { levelSchema } from '#shared/domain/authority/levels.ts';
import { establishmentKindSchema } from '#shared/domain/establishment/kinds.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { defineContract, noParams, noQuery, nothing } from '../contract.ts';

const counts = {
  /** Recognised units: a set counts once, as its certificate does. */
  units: z.int(),
  /** Products: each product of a set counts. */
  products: z.int(),
  establishments: z.int(),
};

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
  keptSeconds: 300,
  /** Of published rounds and imported history; a row for each year, level, group, province and kind that has any. */
  answer: z.object({
    ...counts,
    levels: z.array(z.object({ level: levelSchema, ...counts })),
    rows: z.array(
      z.object({
        year: z.int(),
        level: levelSchema,
        group: productGroupSchema,
        /** The province of today. */
        province: z.string(),
        kind: establishmentKindSchema,
        ...counts,
      }),
    ),
  }),
});
