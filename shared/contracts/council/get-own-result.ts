import * as z from 'zod';
import { criteriaSetIdSchema } from '#shared/domain/judging/criteria-sets.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { submissionParams } from './params.ts';

/** Where the own mean stands to the group's median; null of a group too small to be spoken of. */
const compared = z.object({ median: z.string(), against: z.enum(['above', 'at', 'below']) }).nullable();

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
    group: compared,
    criteriaSetId: criteriaSetIdSchema,
    criteria: z.array(z.object({ code: z.string(), mean: z.string(), max: z.int(), group: compared })),
    passMark: z.int(),
    passed: z.boolean(),
    recognised: z.boolean(),
    publishedAt: z.string(),
    complaintsUntil: z.string(),
  }),
});
