import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';

export const listFormerDistrictsContract = defineContract({
  id: 'list-former-districts',
  method: 'GET',
  path: '/v1/public/provinces/{province}/former-districts',
  summary: {
    vi: 'Huyện, quận, thị xã, thành phố của một tỉnh đến 30/6/2025',
    en: 'The districts of a province until 30 June 2025',
  },
  action: 'place.read',
  signIn: 'none',
  params: z.strictObject({ province: z.string().regex(/^\d{2}$/, 'place.province') }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 3600,
  /** All of them in the order in which Vietnamese sorts the names: 30 at most, so there is no cursor. */
  answer: z.object({
    province: z.string(),
    districts: z.array(z.object({ code: z.string(), vi: z.string() })),
  }),
});
