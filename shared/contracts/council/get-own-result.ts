import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { submissionParams } from './params.ts';

export const getOwnResultContract = defineContract({
  id: 'get-own-result',
  method: 'GET',
  path: '/v1/submissions/{submissionId}/result',
  summary: { vi: 'Kết quả của sản phẩm của tôi', en: 'The result of my own submission' },
  action: 'result.read-own',
  signIn: 'required',
  params: submissionParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    submissionId: z.string(),
    resultVersion: z.int(),
    mean: z.string(),
    criteria: z.array(z.object({ code: z.string(), mean: z.string(), max: z.int() })),
    passMark: z.int(),
    passed: z.boolean(),
    recognised: z.boolean(),
    publishedAt: z.string(),
    complaintsUntil: z.string(),
  }),
});
