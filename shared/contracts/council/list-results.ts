import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundParams } from './params.ts';
import { resultSummaryView } from './result-view.ts';

export const listResultsContract = defineContract({
  id: 'list-results',
  method: 'GET',
  path: '/v1/rounds/{roundId}/results',
  summary: { vi: 'Các bản kết quả của đợt', en: 'List the result versions of a round' },
  action: 'result.read',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(resultSummaryView) }),
});
