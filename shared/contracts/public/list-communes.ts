import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';

export const listCommunesContract = defineContract({
  id: 'list-communes',
  method: 'GET',
  path: '/v1/public/provinces/{province}/communes',
  summary: {
    vi: 'Xã, phường, đặc khu của một tỉnh, thành phố',
    en: 'The communes, wards and special zones of a province',
  },
  action: 'place.read',
  signIn: 'none',
  params: z.strictObject({ province: z.string().regex(/^\d{2}$/, 'place.province-unknown') }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 3600,
  /** All of them in the order in which Vietnamese sorts the names: 168 at most, so there is no cursor. */
  answer: z.object({
    province: z.string(),
    communes: z.array(z.object({ code: z.string(), vi: z.string() })),
  }),
});
