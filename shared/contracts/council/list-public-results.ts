import * as z from 'zod';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundParams } from './params.ts';

export const listPublicResultsContract = defineContract({
  id: 'list-public-results',
  method: 'GET',
  path: '/v1/public/rounds/{roundId}/results',
  summary: { vi: 'Danh sách sản phẩm được công nhận', en: 'Products recognised in a round' },
  action: 'result.read-public',
  signIn: 'none',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  keptSeconds: 60,
  answer: z.object({
    round: z.object({ title: z.string(), year: z.int(), authorityName: z.string(), publishedAt: z.string() }),
    decision: z.object({ number: z.string(), date: z.string() }),
    groups: z.array(
      z.object({
        group: productGroupSchema,
        units: z.array(
          z.object({
            name: z.string(),
            establishment: z.string(),
            locality: z.object({ province: z.string(), commune: z.string() }),
          }),
        ),
      }),
    ),
  }),
});
